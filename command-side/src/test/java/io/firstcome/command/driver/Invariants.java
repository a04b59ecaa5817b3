package io.firstcome.command.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.api.queue.ChairState;
import io.firstcome.api.queue.DayPhase;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.Seat;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.queue.TicketState;
import io.firstcome.command.queue.SoFar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must be true of every day at every moment. */
final class Invariants {
    private Invariants() {}

    static void theDayIsLikeTheModel(DayState day, FairQueue model) {
        assertThat(order(day))
                .as("the line")
                .isEqualTo(model.order.stream()
                        .map(person -> SoFar.id(person.number))
                        .toList());
        for (Person person : model.everybody) {
            Ticket ticket = day.ticket(SoFar.id(person.number));
            assertThat(ticket == null ? null : ticket.state())
                    .as("ticket %d", person.number)
                    .isEqualTo(person.state);
        }
        for (int chair = 0; chair < FairQueue.CHAIRS; chair++) {
            Seat seat = day.seats().find("chair" + chair);
            assertThat(seat == null ? null : seat.state().name())
                    .as("chair %d", chair)
                    .isEqualTo(model.chairState(chair));
        }
        assertThat(day.phase() == DayPhase.CLOSED).as("closed").isEqualTo(model.closed);
        assertThat(day.tally().priorityStarts()).as("priority starts").isEqualTo(model.used);
        model.usedBy.forEach((actor, used) ->
                assertThat(day.priorityStartsBy(actor)).as(actor).isEqualTo(used));
    }

    static void hold(DayState day) {
        Set<String> tokens = new HashSet<>();
        Set<Ticket> inChairs = new HashSet<>();
        for (Ticket ticket : day.line().all()) {
            assertThat(tokens.add(ticket.token())).as("%s is unique", ticket).isTrue();
        }
        assertThat(day.liveTokens()).as("live tokens").isEqualTo(tokens);
        for (Seat seat : day.seats().all()) {
            Ticket serving = seat.serving();
            assertThat(serving != null).as("%s is busy", seat.chairId()).isEqualTo(seat.is(ChairState.BUSY));
            if (serving != null) {
                assertThat(serving.state()).isEqualTo(TicketState.IN_SERVICE);
                assertThat(inChairs.add(serving))
                        .as("one chair for %s", serving)
                        .isTrue();
            }
            Ticket called = seat.called();
            assertThat(called == null || called.is(TicketState.CALLED)).isTrue();
        }
        assertThat(day.tally().count(TicketState.IN_SERVICE)).isEqualTo(inChairs.size());
        assertThat(day.tickets().stream().filter(ticket -> ticket.is(TicketState.CALLED)))
                .allSatisfy(ticket -> assertThat(day.seats().all())
                        .anySatisfy(seat -> assertThat(seat.called()).isSameAs(ticket)));
        Instant last = Instant.MIN;
        for (Ticket ticket : day.line().all()) {
            assertThat(ticket.orderedAt()).as("order of the line").isAfterOrEqualTo(last);
            last = ticket.orderedAt();
        }
    }

    /** Only who steps back changes places; everybody else who is still in line keeps the order. */
    static void nobodyChangesPlaces(List<String> before, List<String> after, Step step) {
        Set<String> stayed = new HashSet<>(before);
        stayed.retainAll(after);
        if (step.kind() == Step.Kind.STEP_BACK) {
            stayed.remove(SoFar.id(step.ticket()));
        }
        assertThat(after.stream().filter(stayed::contains))
                .as("who was before whom")
                .containsExactlyElementsOf(
                        before.stream().filter(stayed::contains).toList());
    }

    static void aFoldOfTheLogIsTheSame(List<QueueEvent> log, DayState day) {
        DayState again = fold(log);
        assertThat(describe(again)).isEqualTo(describe(day));
    }

    static DayState fold(List<QueueEvent> log) {
        DayState day = new DayState();
        log.forEach(day::apply);
        return day;
    }

    static List<String> order(DayState day) {
        return day.line().all().stream().map(Ticket::id).toList();
    }

    private static List<String> describe(DayState day) {
        List<String> told = new ArrayList<>(order(day));
        day.tickets().forEach(ticket -> told.add(ticket + " " + ticket.chairId() + " " + ticket.orderedAt()));
        day.seats().all().forEach(seat -> told.add(seat.chairId() + seat.state() + seat.since() + seat.called()));
        told.add(day.phase() + " " + day.policyVersion() + " " + day.lastEventAt() + " " + day.liveTokens());
        return told;
    }
}
