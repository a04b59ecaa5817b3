package io.firstcome.command.salon;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.priority.HeadStart;
import io.firstcome.api.priority.PriorityPolicy;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.Chair;
import io.firstcome.api.salon.ChangeSettings;
import io.firstcome.api.salon.OfferedService;
import io.firstcome.api.salon.RegisterSalon;
import io.firstcome.api.salon.SalonRegistered;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.api.salon.SettingsChanged;
import io.firstcome.command.queue.HandSetClock;
import io.firstcome.command.queue.TestSalon;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalonTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final SalonSettings FIRST = TestSalon.usual().settings();
    private static final SalonSettings SECOND = TestSalon.usual().capacity(3).settings();

    private final AggregateTestFixture<Salon> fixture = new AggregateTestFixture<>(Salon.class);
    private final List<String> told = new ArrayList<>();
    private final Set<String> underWay = new HashSet<>();

    @BeforeEach
    void injectClockAndSource() {
        fixture.registerInjectableResource(new HandSetClock(NOW.toString()));
        fixture.registerInjectableResource((DaysUnderWay) day -> underWay.contains(day.toString()));
        fixture.registerInjectableResource(new SalonSettingsSource() {
            @Override
            public SettingsInForce current(String salonId) {
                return new SettingsInForce(FIRST, 1);
            }

            @Override
            public void changed(String salonId) {
                told.add(salonId);
            }
        });
    }

    @Test
    void aSalonIsRegisteredWithItsFirstSettings() {
        fixture.givenNoPriorActivity()
                .when(new RegisterSalon("vienna", FIRST))
                .expectEvents(new SalonRegistered("vienna", FIRST, 1, NOW));
        assertThat(told).containsExactly("vienna");
    }

    @Test
    void aSalonIsRegisteredOnce() {
        fixture.given(new SalonRegistered("vienna", FIRST, 1, NOW))
                .when(new RegisterSalon("vienna", SECOND))
                .expectNoEvents()
                .expectException(refusal(RefusalCode.SALON_ALREADY_CHANGED));
    }

    @Test
    void eachChangeIsAVersionOfItsOwn() {
        fixture.given(new SalonRegistered("vienna", FIRST, 1, NOW))
                .when(new ChangeSettings("vienna", SECOND, 1))
                .expectEvents(new SettingsChanged("vienna", SECOND, 2, NOW));
        assertThat(told).containsExactly("vienna");
    }

    @Test
    void whoSawOlderSettingsDoesNotOverwriteNewerOnes() {
        fixture.given(new SalonRegistered("vienna", FIRST, 1, NOW), new SettingsChanged("vienna", SECOND, 2, NOW))
                .when(new ChangeSettings("vienna", FIRST, 1))
                .expectNoEvents()
                .expectException(refusal(RefusalCode.SALON_ALREADY_CHANGED, "currentVersion=2"));
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Kiritimati, 00:00", "Pacific/Honolulu, 00:00", "Europe/Vienna, 11:00"})
    void aDayUnderWayIsNotMovedToAnotherDate(String zone, String cutOver) {
        underWay.add("vienna@2026-11-23");
        SalonSettings moved = TestSalon.usual().in(zone, cutOver).settings();
        fixture.given(new SalonRegistered("vienna", FIRST, 1, NOW))
                .when(new ChangeSettings("vienna", moved, 1))
                .expectNoEvents()
                .expectException(
                        refusal(RefusalCode.SETTINGS_WOULD_MOVE_THE_DAY, "day=2026-11-23", "wouldBe=2026-11-2"));
        assertThat(told).isEmpty();
    }

    @Test
    void aDayUnderWayDoesNotEndSoonerThanItWouldHave() {
        underWay.add("vienna@2026-11-23");
        SalonSettings sooner = TestSalon.usual().in("Asia/Tokyo", "00:00").settings();
        fixture.given(new SalonRegistered("vienna", FIRST, 1, NOW))
                .when(new ChangeSettings("vienna", sooner, 1))
                .expectNoEvents()
                .expectException(refusal(
                        RefusalCode.SETTINGS_WOULD_MOVE_THE_DAY,
                        "wouldBe=2026-11-23",
                        "endsAt=2026-11-24T00:00+01:00",
                        "wouldEndAt=2026-11-24T00:00+09:00"));
    }

    @ParameterizedTest
    @CsvSource({"Europe/London, 00:00", "Europe/Vienna, 04:00", "Europe/Berlin, 00:00"})
    void aDayUnderWayMayEndLater(String zone, String cutOver) {
        underWay.add("vienna@2026-11-23");
        SalonSettings later = TestSalon.usual().in(zone, cutOver).settings();
        fixture.given(new SalonRegistered("vienna", FIRST, 1, NOW))
                .when(new ChangeSettings("vienna", later, 1))
                .expectEvents(new SettingsChanged("vienna", later, 2, NOW));
    }

    @Test
    void aDayThatHasNotBegunOrIsClosedMayBeMoved() {
        underWay.add("vienna@2026-11-22");
        SalonSettings moved =
                TestSalon.usual().in("Pacific/Kiritimati", "00:00").settings();
        fixture.given(new SalonRegistered("vienna", FIRST, 1, NOW))
                .when(new ChangeSettings("vienna", moved, 1))
                .expectEvents(new SettingsChanged("vienna", moved, 2, NOW));
    }

    @Test
    void aSalonThatDoesNotExistIsNotChanged() {
        fixture.givenNoPriorActivity()
                .when(new ChangeSettings("vienna", SECOND, 1))
                .expectNoEvents()
                .expectException(refusal(RefusalCode.SALON_UNKNOWN));
    }

    @Test
    void theIdOfASalonHasSmallLettersDigitsAndDashes() {
        fixture.givenNoPriorActivity()
                .when(new RegisterSalon("Vienna@1", FIRST))
                .expectNoEvents()
                .expectException(refusal(RefusalCode.SETTINGS_INVALID, "salonId"));
    }

    @Test
    void everyWrongFieldIsNamed() {
        SalonSettings wrong = new SalonSettings(
                " ",
                ZoneId.of("Europe/Vienna"),
                LocalTime.MIDNIGHT,
                List.of(),
                List.of(new Chair("one", ""), new Chair("one", null), new Chair("number 3", null)),
                List.of(new OfferedService("CUT", "Haircut", 0)),
                0,
                new PriorityPolicy(
                        -1, -1, List.of(), List.of("owner", "owner"), List.of(new HeadStart("REGULAR", -1))));
        fixture.givenNoPriorActivity()
                .when(new RegisterSalon("vienna", wrong))
                .expectNoEvents()
                .expectException(refusal(
                        RefusalCode.SETTINGS_INVALID,
                        "field=name,",
                        "chairs[0].name",
                        "field=chairs[1].chairId, message=must be unique",
                        "chairs[2].chairId",
                        "services[0].seconds",
                        "capacity",
                        "priorityPolicy.dailyLimit,",
                        "priorityPolicy.dailyLimitPerStaff",
                        "priorityPolicy.reasons",
                        "priorityPolicy.roles[1]",
                        "priorityPolicy.headStarts[0].seconds"));
    }

    @Test
    void aSalonNeedsAChairAndAService() {
        SalonSettings empty = new SalonSettings(
                "Salon",
                ZoneId.of("Europe/Vienna"),
                LocalTime.MIDNIGHT,
                List.of(),
                List.of(),
                List.of(),
                1,
                FIRST.priorityPolicy());
        fixture.givenNoPriorActivity()
                .when(new RegisterSalon("vienna", empty))
                .expectNoEvents()
                .expectException(refusal(RefusalCode.SETTINGS_INVALID, "field=chairs,", "field=services,"));
    }

    private static CustomTypeSafeMatcher<Refused> refusal(RefusalCode code, String... facts) {
        return new CustomTypeSafeMatcher<>(code + " about " + List.of(facts)) {
            @Override
            protected boolean matchesSafely(Refused refused) {
                String all = refused.facts().toString();
                return refused.code() == code && List.of(facts).stream().allMatch(all::contains);
            }
        };
    }
}
