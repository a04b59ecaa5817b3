package io.firstcome.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.priority.PriorityPolicy;
import io.firstcome.api.queue.CustomerJoined;
import io.firstcome.api.queue.DayClosed;
import io.firstcome.api.queue.DayOpened;
import io.firstcome.api.queue.DayPhase;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.PastDayRecorded;
import io.firstcome.api.queue.PastOutcome;
import io.firstcome.api.queue.PastVisit;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.RecordPastDay;
import io.firstcome.api.queue.ServiceCompleted;
import io.firstcome.api.queue.ServiceStarted;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.queue.TicketState;
import io.firstcome.api.salon.Chair;
import io.firstcome.api.salon.OfferedService;
import io.firstcome.api.salon.SalonSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PastDayTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final SalonSettings SETTINGS = new SalonSettings(
            "Past",
            ZoneOffset.UTC,
            LocalTime.MIDNIGHT,
            List.of(),
            List.of(new Chair("1", null)),
            List.of(new OfferedService("cut", "Cut", 1_800), new OfferedService("shave", "Shave", 600)),
            10,
            new PriorityPolicy(3, 1, List.of(), List.of(), List.of()));

    @Test
    void theDayIsOpenedMarkedToldAndClosed() {
        List<QueueEvent> events = day(served("a", 0, 5, 20, "1"));

        assertThat(names(events))
                .containsExactly(
                        "DayOpened",
                        "PastDayRecorded",
                        "CustomerJoined",
                        "ServiceStarted",
                        "ServiceCompleted",
                        "DayClosed");
        assertThat(events.get(0)).isEqualTo(new DayOpened("s", LocalDate.parse("2026-03-02"), SETTINGS, 7, NINE));
        assertThat(events.get(1)).isEqualTo(new PastDayRecorded("digest", 1, 0, NINE));
        assertThat(events.get(3)).isEqualTo(new ServiceStarted("20260302-1", "1", 300, at(5)));
        assertThat(events.get(4)).isEqualTo(new ServiceCompleted("20260302-1", "1", 900, at(20)));
        assertThat(events.get(5)).isEqualTo(new DayClosed(List.of(), at(20)));
    }

    @Test
    void eventsOfOneInstantAreCompletionsLeavesStartsJoinsThenDirectStarts() {
        List<QueueEvent> events = day(
                served("direct", 10, 10, 30, "2"),
                gone("joins", 10, 40, PastOutcome.LEFT),
                served("waited", 5, 10, 20, "1"),
                gone("leaves", 1, 10, PastOutcome.LEFT),
                gone("given up", 2, 10, PastOutcome.NO_SHOW),
                served("done", 0, 0, 10, "1"));

        assertThat(names(events.stream()
                        .filter(event -> event.at().equals(at(10)))
                        .toList()))
                .containsExactly(
                        "ServiceCompleted",
                        "CustomerLeft",
                        "CustomerMarkedNoShow",
                        "ServiceStarted",
                        "CustomerJoined",
                        "CustomerJoined",
                        "ServiceStarted");
    }

    @Test
    void nothingEndsBeforeItBegan() {
        DayState state = fold(day(
                served("at once", 0, 0, 0, "1"),
                served("short", 0, 1, 1, "1"),
                gone("turned round", 1, 1, PastOutcome.LEFT)));

        assertThat(state.tickets())
                .extracting(Ticket::state)
                .containsExactlyInAnyOrder(TicketState.COMPLETED, TicketState.COMPLETED, TicketState.LEFT);
        assertThat(state.line().all()).isEmpty();
    }

    @Test
    void overlapsAtAChairAreKeptAndCounted() {
        List<QueueEvent> events = day(
                served("a", 0, 0, 10, "1"),
                served("b", 1, 9, 20, "1"),
                served("c", 2, 9, 15, "2"),
                served("d", 3, 20, 25, "1"));

        assertThat(events.get(1)).isEqualTo(new PastDayRecorded("digest", 4, 1, NINE));
        assertThat(fold(events).tickets()).allMatch(ticket -> ticket.is(TicketState.COMPLETED));
    }

    @Test
    void theFoldOfAPastDayIsAClosedDayWithEverybodyAccountedFor() {
        DayState state = fold(day(
                served("a", 0, 5, 20, "1"), gone("b", 1, 30, PastOutcome.LEFT), gone("c", 2, 40, PastOutcome.NO_SHOW)));

        assertThat(state.phase()).isEqualTo(DayPhase.CLOSED);
        assertThat(state.isImported()).isTrue();
        assertThat(state.tickets())
                .extracting(Ticket::state)
                .containsExactly(TicketState.COMPLETED, TicketState.LEFT, TicketState.NO_SHOW);
    }

    @Test
    void placesAndTokensAreThoseOfPeopleWhoAreThereTogether() {
        List<PastVisit> visits = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            visits.add(gone("v" + i, 0, 60, PastOutcome.LEFT));
        }
        visits.add(gone("later", 61, 62, PastOutcome.LEFT));
        List<CustomerJoined> joined = joined(day(visits.toArray(PastVisit[]::new)));

        Set<String> tokens = new HashSet<>();
        joined.subList(0, 3_000).forEach(one -> tokens.add(one.token()));
        assertThat(tokens).hasSize(3_000).allMatch(token -> token.matches("[A-Z]\\d{2,3}"));
        assertThat(joined.get(2_999).place()).isEqualTo(3_000);
        assertThat(joined.get(3_000).place()).isEqualTo(1);
        assertThat(joined.get(3_000).token()).matches("[A-Z]\\d{2}");
    }

    @Test
    void theExpectedTimeIsThatOfTheServiceOrElseOfTheUsualOne() {
        PastVisit known = new PastVisit("a", null, "shave", null, at(0), null, at(9), null, PastOutcome.LEFT);
        PastVisit unknown = new PastVisit("b", null, "perm", null, at(1), null, at(9), null, PastOutcome.LEFT);

        assertThat(joined(day(known, unknown)))
                .extracting(CustomerJoined::expectedServiceSeconds)
                .containsExactly(600, 1_800);
    }

    private static PastVisit served(String id, int joined, int started, int ended, String chair) {
        return new PastVisit(id, null, "cut", null, at(joined), at(started), at(ended), chair, PastOutcome.COMPLETED);
    }

    private static PastVisit gone(String id, int joined, int ended, PastOutcome outcome) {
        return new PastVisit(id, null, "cut", null, at(joined), null, at(ended), null, outcome);
    }

    private static Instant at(int minute) {
        return NINE.plusSeconds(60L * minute);
    }

    private static List<QueueEvent> day(PastVisit... visits) {
        return PastDay.decide(new RecordPastDay("s@2026-03-02", "digest", List.of(visits)), SETTINGS, 7);
    }

    private static List<CustomerJoined> joined(List<QueueEvent> events) {
        return events.stream()
                .filter(CustomerJoined.class::isInstance)
                .map(CustomerJoined.class::cast)
                .toList();
    }

    private static List<String> names(List<QueueEvent> events) {
        return events.stream().map(event -> event.getClass().getSimpleName()).toList();
    }

    private static DayState fold(List<QueueEvent> events) {
        DayState state = new DayState();
        events.forEach(state::apply);
        return state;
    }
}
