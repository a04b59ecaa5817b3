package io.firstcome.api.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstcome.api.priority.Bypass;
import io.firstcome.api.priority.BypassedTicket;
import io.firstcome.api.priority.PriorityPolicy;
import io.firstcome.api.priority.QuotaUse;
import io.firstcome.api.salon.Chair;
import io.firstcome.api.salon.OfferedService;
import io.firstcome.api.salon.SalonSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DayStateTest {
    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

    private final DayState day = new DayState();
    private Instant now = START;

    @Test
    void beforeItsFirstEventADayDoesNotExist() {
        assertThat(day.exists()).isFalse();
        assertThatThrownBy(day::settings).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(day::day).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void severalUndosInAnyOrderRestoreTheExactOldPlaces() {
        open("one", "two");
        join(5);
        then(new CustomerSkipped("t1", "not there", tick()));
        then(new ServiceStarted("t2", "one", 0, tick()));
        then(new CustomerSkipped("t4", "not there", tick()));
        then(new CustomerMarkedNoShow("t4", tick()));
        join(1);
        assertThat(waiting()).containsExactly("t3", "t5", "t6");
        then(new NoShowUndone("t4", tick()));
        then(new SkipUndone("t1", tick()));
        then(new StartUndone("t2", "one", tick()));
        assertThat(waiting()).containsExactly("t1", "t2", "t3", "t4", "t5", "t6");
    }

    @Test
    void whoeverSteppedBackComesBackToThatPlace() {
        open("one");
        join(3);
        then(new SteppedBack("t1", "t2", ticket("t2").orderedAt(), tick()));
        assertThat(waiting()).containsExactly("t2", "t1", "t3");
        then(new CustomerSkipped("t1", "not there", tick()));
        then(new ServiceStarted("t2", "one", 0, tick()));
        then(new SkipUndone("t1", tick()));
        then(new StartUndone("t2", "one", tick()));
        assertThat(waiting()).containsExactly("t2", "t1", "t3");
    }

    @Test
    void peopleOfTheSameInstantKeepTheOrderOfTheLog() {
        open("one");
        Instant same = tick();
        Stream.of("t1", "t2", "t3").forEach(id -> then(joined(id, same, same)));
        then(new CustomerSkipped("t2", "not there", tick()));
        then(new SkipUndone("t2", tick()));
        assertThat(waiting()).containsExactly("t1", "t2", "t3");
    }

    @Test
    void anImportedDayMayHaveTwoPeopleInOneChairThatTheSettingsDoNotKnow() {
        open("one");
        then(new PastDayRecorded("0".repeat(64), 2, 1, tick()));
        join(2);
        then(new ServiceStarted("t1", "window 3", 0, tick()));
        then(new ServiceStarted("t2", "window 3", 0, tick()));
        then(new ServiceCompleted("t1", "window 3", 60, tick()));
        assertThat(Objects.requireNonNull(day.seats().find("window 3")).serving())
                .isSameAs(ticket("t2"));
        then(new ServiceCompleted("t2", "window 3", 60, tick()));
        assertThat(day.isImported()).isTrue();
        assertThat(day.tally().served()).isEqualTo(2);
        assertThat(Objects.requireNonNull(day.seats().find("window 3")).is(ChairState.FREE))
                .isTrue();
        assertThat(day.line().all()).isEmpty();
    }

    @Test
    void theFiguresOfTheDayFollowTheEvents() {
        open("one");
        join(6);
        then(new ServiceStarted("t1", "one", 100, tick()));
        then(new ServiceCompleted("t1", "one", 600, tick()));
        then(new PriorityServiceStarted(
                "t3",
                "one",
                "CHILD",
                null,
                "eva",
                "staff",
                1,
                new QuotaUse(2, 0, 1),
                new QuotaUse(1, 0, 1),
                List.of("t2", "t3"),
                List.of(new BypassedTicket("t2", "A02", 1, 600)),
                301,
                tick()));
        then(new ServiceCompleted("t3", "one", 601, tick()));
        then(new CustomerLeft("t4", tick()));
        then(new CustomerSkipped("t5", "not there", tick()));
        then(new CustomerMarkedNoShow("t5", tick()));
        then(new DayClosed(List.of("t2", "t6"), tick()));
        DayTally tally = day.tally();
        assertThat(tally.joined()).isEqualTo(6);
        assertThat(tally.served()).isEqualTo(2);
        assertThat(tally.count(TicketState.LEFT)).isEqualTo(1);
        assertThat(tally.count(TicketState.NO_SHOW)).isEqualTo(1);
        assertThat(tally.count(TicketState.UNSERVED)).isEqualTo(2);
        assertThat(tally.stillHere()).isZero();
        assertThat(tally.meanWaitSeconds()).isEqualTo(201);
        assertThat(tally.longestWaitSeconds()).isEqualTo(301);
        assertThat(tally.meanServiceSeconds()).isEqualTo(601);
        assertThat(tally.priorityStarts()).isEqualTo(1);
        assertThat(day.priorityStartsBy("eva")).isEqualTo(1);
        assertThat(ticket("t2").bypassedBy()).isEqualTo(1);
        assertThat(ticket("t2").lastBypass())
                .isEqualTo(new Bypass(
                        "CHILD",
                        600,
                        new QuotaUse(2, 0, 1),
                        Objects.requireNonNull(ticket("t3").startedAt())));
        assertThat(ticket("t6").lastBypass()).isNull();
        assertThat(day.liveTokens()).isEmpty();
        assertThat(day.phase()).isEqualTo(DayPhase.CLOSED);
        assertThat(day.lastEventAt()).isEqualTo(now);
    }

    @Test
    void noFiguresAreGivenWhereNobodyWasServed() {
        open("one");
        assertThat(day.tally().meanWaitSeconds()).isNull();
        assertThat(day.tally().longestWaitSeconds()).isNull();
        assertThat(day.tally().meanServiceSeconds()).isNull();
    }

    @Test
    void aRemovedChairIsGoneWhenFreeAndComesBackWhereTheOwnerWantsItBack() {
        open("one", "two");
        join(2);
        then(new ServiceStarted("t1", "one", 0, tick()));
        then(new CustomerCalled("t2", "two", tick()));
        adopt("three");
        assertThat(day.seats().all()).extracting(Seat::chairId).containsExactly("three", "one", "two");
        assertThat(day.seats().offers("one")).isFalse();
        then(new CustomerSkipped("t2", "not there", tick()));
        assertThat(day.seats().find("two")).isNull();
        adopt("one");
        assertThat(day.seats().offers("one")).isTrue();
        then(new ServiceCompleted("t1", "one", 60, tick()));
        assertThat(day.seats().all()).extracting(Seat::chairId).containsExactly("one");
    }

    @Test
    void aRemovedChairThatTakesWhoWasCalledToItIsStillGoneAfterwards() {
        open("one", "two");
        join(2);
        then(new CustomerCalled("t1", "two", tick()));
        adopt("one");
        then(new ServiceStarted("t1", "two", 0, tick()));
        assertThat(day.seats().offers("two")).isFalse();
        assertThat(day.mayTake(ticket("t2"), "two")).isFalse();
        then(new ServiceCompleted("t1", "two", 60, tick()));
        assertThat(day.seats().find("two")).isNull();
    }

    @Test
    void theSituationTakesACallForOneOnlyWhileItHolds() {
        open("one");
        join(2);
        then(new CustomerSkipped("t1", "not there", tick()));
        then(new CustomerCalled("t2", "one", tick()));
        assertThat(day.situation(now).line())
                .extracting(person -> person.called())
                .containsExactly(true);
        then(new SkipUndone("t1", tick()));
        assertThat(day.situation(now).line())
                .extracting(person -> person.called())
                .containsExactly(false, false);
    }

    @Test
    void theSituationTellsWhatKeepsEachChairAndWhoIsInLine() {
        open("one", "two", "three", "four");
        join(3);
        then(new ServiceStarted("t1", "one", 0, tick()));
        then(new CustomerCalled("t2", "two", tick()));
        then(new BreakStarted("three", 600, tick()));
        then(new ChairClosed("four", tick()));
        var situation = day.situation(now.plusSeconds(60));
        assertThat(situation.chairs()).extracting(chair -> chair.open()).containsExactly(true, true, true, false);
        assertThat(situation.chairs())
                .extracting(chair -> chair.expectedSeconds())
                .containsExactly(1800, 0, 600, 0);
        assertThat(situation.chairs().get(0).elapsedSeconds()).isEqualTo(240);
        assertThat(situation.line()).extracting(person -> person.onlyChair()).containsExactly("two", null);
        assertThat(situation.line()).extracting(person -> person.called()).containsExactly(true, false);
    }

    @Test
    void eventsAboutTicketsThatNobodyKnowsChangeNothing() {
        open("one");
        then(new CustomerLeft("t9", tick()));
        then(new ServiceStarted("t9", "one", 0, tick()));
        assertThat(day.ticketCount()).isZero();
        assertThat(day.tally().stillHere()).isZero();
    }

    private void open(String... chairs) {
        then(new DayOpened("vienna", LocalDate.parse("2026-11-23"), settings(chairs), 1, now));
    }

    private void adopt(String... chairs) {
        then(new PolicyAdopted(settings(chairs), day.policyVersion() + 1, tick()));
    }

    private void join(int people) {
        for (int i = 0; i < people; i++) {
            Instant at = tick();
            then(joined("t" + (day.ticketCount() + 1), at, at));
        }
    }

    private static CustomerJoined joined(String id, Instant orderedAt, Instant at) {
        return new CustomerJoined(
                id, "A-" + id, null, "CUT", 1800, null, null, JoinedThrough.STAFF, orderedAt, 1, null, at);
    }

    private void then(QueueEvent event) {
        day.apply(event);
    }

    private Instant tick() {
        now = now.plusSeconds(60);
        return now;
    }

    private Ticket ticket(String id) {
        return Objects.requireNonNull(day.ticket(id));
    }

    private List<String> waiting() {
        return day.line().in(TicketState.WAITING).stream().map(Ticket::id).toList();
    }

    private static SalonSettings settings(String... chairs) {
        return new SalonSettings(
                "Salon",
                ZoneOffset.UTC,
                LocalTime.MIDNIGHT,
                List.of(),
                Stream.of(chairs).map(id -> new Chair(id, null)).toList(),
                List.of(new OfferedService("CUT", "Haircut", 1800)),
                10,
                new PriorityPolicy(2, 1, PriorityPolicy.USUAL_REASONS, PriorityPolicy.USUAL_ROLES, List.of()));
    }
}
