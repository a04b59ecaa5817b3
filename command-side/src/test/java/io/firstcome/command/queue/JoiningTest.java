package io.firstcome.command.queue;

import static io.firstcome.command.queue.QueueRules.given;
import static io.firstcome.command.queue.QueueRules.givenNothing;
import static io.firstcome.command.queue.SoFar.DAY;
import static io.firstcome.command.queue.SoFar.QUEUE;
import static io.firstcome.command.queue.SoFar.id;
import static io.firstcome.command.queue.SoFar.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.queue.AddWalkIn;
import io.firstcome.api.queue.CustomerJoined;
import io.firstcome.api.queue.DayOpened;
import io.firstcome.api.queue.JoinedThrough;
import io.firstcome.api.queue.JoiningPaused;
import io.firstcome.api.queue.JoiningResumed;
import io.firstcome.api.queue.PauseJoining;
import io.firstcome.api.queue.ResumeJoining;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.salon.OpeningHours;
import io.firstcome.api.waittime.WaitQuote;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JoiningTest {
    private static final OpeningHours MONDAY_TEN_TO_SIX =
            new OpeningHours(DayOfWeek.MONDAY, LocalTime.of(10, 0), LocalTime.of(18, 0));

    @Test
    void theFirstToJoinOpensTheDayUnderTheSettingsInForce() {
        QueueRules nothing = givenNothing();
        List<?> payloads = nothing.when(walkIn(null, null, null)).payloads();
        assertThat(payloads)
                .isEqualTo(List.of(
                        new DayOpened(TestSalon.ID, DAY, TestSalon.usual().settings(), 1, nothing.now()),
                        new CustomerJoined(
                                id(1),
                                "A01",
                                null,
                                "CUT",
                                1800,
                                null,
                                null,
                                JoinedThrough.STAFF,
                                nothing.now(),
                                1,
                                new WaitQuote(0, 0, 0),
                                nothing.now())));
    }

    @Test
    void theNextToJoinIsLastAndIsToldHowLongItTakes() {
        CustomerJoined third = given(opened().joined(2).started(1, "one").started(2, "two"))
                .when(walkIn("anna", "BEARD", null))
                .thenOne(CustomerJoined.class);
        assertThat(third.ticketId()).isEqualTo(id(3));
        assertThat(third.token()).isEqualTo("A03");
        assertThat(third.place()).isEqualTo(1);
        assertThat(third.expectedServiceSeconds()).isEqualTo(900);
        WaitQuote quote = Objects.requireNonNull(third.quote());
        assertThat(quote.expectedSeconds()).isBetween(1500, 1800);
        assertThat(quote.lowSeconds()).isLessThan(quote.expectedSeconds());
        assertThat(quote.highSeconds()).isGreaterThan(quote.expectedSeconds());
    }

    @Test
    void aHeadStartCountsAsHavingJoinedEarlier() {
        QueueRules rules = given(opened().joined(3));
        CustomerJoined regular = rules.when(walkIn(null, null, "REGULAR")).thenOne(CustomerJoined.class);
        assertThat(regular.orderedAt()).isEqualTo(rules.now().minusSeconds(600));
        assertThat(regular.place()).isEqualTo(1);
    }

    @Test
    void aHeadStartDoesNotPassWhoeverCameLongBefore() {
        CustomerJoined regular = given(opened().joined(1))
                .andTimePassed(Duration.ofMinutes(10))
                .when(walkIn(null, null, "REGULAR"))
                .thenOne(CustomerJoined.class);
        assertThat(regular.place()).isEqualTo(2);
    }

    @Test
    void theTokenOfSomebodyWhoLeftIsFreeAgain() {
        CustomerJoined next =
                given(opened().joined(2).left(1)).when(walkIn(null, null, null)).thenOne(CustomerJoined.class);
        assertThat(next.token()).isEqualTo("A01");
    }

    @Test
    void theTokenOfANoShowIsKept() {
        CustomerJoined next = given(opened().joined(1).skipped(1).noShow(1))
                .when(walkIn(null, null, null))
                .thenOne(CustomerJoined.class);
        assertThat(next.token()).isEqualTo("A02");
    }

    @Test
    void aCustomerHasOneLiveTicket() {
        var refused = given(opened().customerJoined("anna"))
                .when(walkIn("anna", null, null))
                .refused(RefusalCode.CUSTOMER_ALREADY_IN_QUEUE);
        assertThat(refused.facts()).containsEntry("ticketId", id(1));
    }

    @Test
    void aCustomerMayJoinAgainAfterLeaving() {
        assertThat(given(opened().customerJoined("anna").left(1))
                        .when(walkIn("anna", null, null))
                        .thenOne(CustomerJoined.class)
                        .customerRef())
                .isEqualTo("anna");
    }

    @Test
    void aFullQueueTakesNobody() {
        given(opened(TestSalon.usual().capacity(2).settings()).joined(2))
                .when(walkIn(null, null, null))
                .refused(RefusalCode.QUEUE_FULL);
    }

    @Test
    void somebodySkippedStillTakesUpRoom() {
        given(opened(TestSalon.usual().capacity(2).settings()).joined(2).skipped(1))
                .when(walkIn(null, null, null))
                .refused(RefusalCode.QUEUE_FULL);
    }

    @Test
    void somebodyInServiceTakesUpNoRoom() {
        assertThat(given(opened(TestSalon.usual().capacity(2).settings())
                                .joined(2)
                                .started(1, "one"))
                        .when(walkIn(null, null, null))
                        .thenOne(CustomerJoined.class)
                        .place())
                .isEqualTo(2);
    }

    @Test
    void anUnknownServiceClassOrChairIsRefused() {
        given(opened()).when(walkIn(null, "PERM", null)).refused(RefusalCode.SERVICE_UNKNOWN);
        given(opened()).when(walkIn(null, null, "VIP")).refused(RefusalCode.PRIORITY_CLASS_UNKNOWN);
        given(opened())
                .when(new AddWalkIn(QUEUE, null, null, null, "nine", JoinedThrough.STAFF))
                .refused(RefusalCode.CHAIR_UNKNOWN);
    }

    @Test
    void anUnknownSalonIsRefused() {
        givenNothing()
                .when(new AddWalkIn("paris@2026-11-23", null, null, null, null, JoinedThrough.STAFF))
                .refused(RefusalCode.SALON_UNKNOWN);
    }

    @Test
    void nobodyJoinsADayThatIsNotRunning() {
        givenNothing()
                .when(new AddWalkIn("vienna@2026-11-22", null, null, null, null, JoinedThrough.STAFF))
                .refused(RefusalCode.DAY_NOT_FOUND);
    }

    @Test
    void nobodyJoinsADayThatIsOverByTheClock() {
        given(opened().joined(1))
                .andTimePassed(Duration.ofDays(1))
                .when(walkIn(null, null, null))
                .refused(RefusalCode.DAY_CLOSED);
    }

    @Test
    void nobodyJoinsAClosedDay() {
        given(opened().dayClosed()).when(walkIn(null, null, null)).refused(RefusalCode.DAY_CLOSED);
    }

    @Test
    void nobodyJoinsWhileJoiningIsPaused() {
        given(opened().joiningPaused()).when(walkIn(null, null, null)).refused(RefusalCode.JOINING_PAUSED);
    }

    @Test
    void joiningIsPausedAndResumedOnce() {
        QueueRules open = given(opened());
        open.when(new PauseJoining(QUEUE)).then(new JoiningPaused(open.now()));
        open.when(new ResumeJoining(QUEUE)).refused(RefusalCode.JOINING_NOT_PAUSED);
        QueueRules paused = given(opened().joiningPaused());
        paused.when(new PauseJoining(QUEUE)).refused(RefusalCode.JOINING_ALREADY_PAUSED);
        paused.when(new ResumeJoining(QUEUE)).then(new JoiningResumed(paused.now()));
    }

    @Test
    void aPhoneJoinsDuringOpeningHoursOnlyAndStaffAtAnyTime() {
        SoFar soFar = opened(TestSalon.usual().open(MONDAY_TEN_TO_SIX).settings());
        AddWalkIn phone = new AddWalkIn(QUEUE, null, null, null, null, JoinedThrough.PHONE);
        given(soFar)
                .andTheTime(Instant.parse("2026-11-23T08:59:59Z"))
                .when(phone)
                .refused(RefusalCode.OUTSIDE_OPENING_HOURS);
        given(soFar)
                .andTheTime(Instant.parse("2026-11-23T17:00:00Z"))
                .when(phone)
                .refused(RefusalCode.OUTSIDE_OPENING_HOURS);
        QueueRules tenInVienna = given(soFar).andTheTime(Instant.parse("2026-11-23T09:00:00Z"));
        assertThat(tenInVienna.when(phone).thenOne(CustomerJoined.class).through())
                .isEqualTo(JoinedThrough.PHONE);
        QueueRules early = given(soFar).andTheTime(Instant.parse("2026-11-23T08:30:00Z"));
        assertThat(early.when(walkIn(null, null, null))
                        .thenOne(CustomerJoined.class)
                        .place())
                .isEqualTo(1);
    }

    @Test
    void hoursThatCloseAfterMidnightReachIntoTheNextDay() {
        OpeningHours sundayNight = new OpeningHours(DayOfWeek.SUNDAY, LocalTime.of(20, 0), LocalTime.of(10, 0));
        SoFar soFar = opened(TestSalon.usual().open(sundayNight).settings());
        AddWalkIn phone = new AddWalkIn(QUEUE, null, null, null, null, JoinedThrough.PHONE);
        assertThat(given(soFar)
                        .andTheTime(Instant.parse("2026-11-23T08:30:00Z"))
                        .when(phone)
                        .thenOne(CustomerJoined.class)
                        .place())
                .isEqualTo(1);
        given(soFar)
                .andTheTime(Instant.parse("2026-11-23T09:30:00Z"))
                .when(phone)
                .refused(RefusalCode.OUTSIDE_OPENING_HOURS);
    }

    @Test
    void aNodeWhoseClockIsBehindNeverLetsALaterOneGetAhead() {
        SoFar soFar = opened().joined(1);
        CustomerJoined later = given(soFar)
                .andTheTime(soFar.now().minusSeconds(30))
                .when(walkIn(null, null, null))
                .thenOne(CustomerJoined.class);
        assertThat(later.at()).isEqualTo(soFar.now());
        assertThat(later.orderedAt()).isEqualTo(soFar.now());
        assertThat(later.place()).isEqualTo(2);
    }

    private static AddWalkIn walkIn(
            @Nullable String customerRef, @Nullable String service, @Nullable String priorityClass) {
        return new AddWalkIn(QUEUE, customerRef, service, priorityClass, null, JoinedThrough.STAFF);
    }
}
