package io.firstcome.command.queue;

import static io.firstcome.command.queue.SoFar.QUEUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstcome.api.priority.BypassedTicket;
import io.firstcome.api.queue.AddWalkIn;
import io.firstcome.api.queue.CallCustomer;
import io.firstcome.api.queue.CloseDay;
import io.firstcome.api.queue.CompleteService;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.JoinedThrough;
import io.firstcome.api.queue.Leave;
import io.firstcome.api.queue.MarkNoShow;
import io.firstcome.api.queue.PriorityServiceStarted;
import io.firstcome.api.queue.PriorityStartDenied;
import io.firstcome.api.queue.QueueCommand;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.SkipCustomer;
import io.firstcome.api.queue.StartPriority;
import io.firstcome.api.queue.StartService;
import io.firstcome.api.queue.StepBack;
import io.firstcome.api.queue.TakeBreak;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.queue.TicketState;
import io.firstcome.api.queue.UndoSkip;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.waittime.ChairSimulation;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A short Monday in a salon with two chairs and one priority start a day, told so that its owner can read along. */
class LifeOfADayTest {
    private final HandSetClock clock = new HandSetClock("2026-11-23T09:00:00Z");
    private final HeldSettings settings =
            new HeldSettings(TestSalon.usual().limits(1, 1).settings());
    private final DecideAlone salon =
            new DecideAlone(new QueueDesk(clock, settings, new TokensInOrder(), new ChairSimulation()));
    private final DayState day = new DayState();
    private final Map<String, String> tickets = new HashMap<>();

    @Test
    void aMondayFromTheFirstCustomerToTheLast() {
        at("09:00");
        joins("Anna");
        joins("Ben");
        joins("Cleo");
        joins("Dora");
        assertThat(waiting()).containsExactly("Anna", "Ben", "Cleo", "Dora");

        at("09:05");
        nextTo("one");
        nextTo("two");
        assertThat(served()).containsExactly("Anna", "Ben");
        assertThat(waiting()).containsExactly("Cleo", "Dora");

        at("09:10");
        joins("Emil");
        assertThat(waitToldTo("Emil")).isBetween(Duration.ofMinutes(40), Duration.ofMinutes(70));

        at("09:35");
        done("Anna");
        call("one");
        assertThat(called()).containsExactly("Cleo");

        at("09:37");
        say(new SkipCustomer(QUEUE, ticket("Cleo"), "smokes outside"));
        assertThat(waiting()).containsExactly("Dora", "Emil");
        nextTo("one");
        assertThat(served()).containsExactly("Ben", "Dora");

        at("09:40");
        joins("Fritz");
        say(new UndoSkip(QUEUE, ticket("Cleo")));
        assertThat(waiting()).as("Cleo is back at her old place").containsExactly("Cleo", "Emil", "Fritz");

        at("09:45");
        assertThatThrownBy(() -> say(new StartService(QUEUE, ticket("Fritz"), "two")))
                .isInstanceOf(Refused.class);
        done("Ben");
        assertThatThrownBy(() -> say(new StartService(QUEUE, ticket("Fritz"), "two")))
                .hasMessageContaining("A03 is next in line");

        QueueEvent pulled = say(new StartPriority(QUEUE, ticket("Fritz"), "two", "CHILD", null, "eva", "staff"));
        assertThat(pulled).isInstanceOfSatisfying(PriorityServiceStarted.class, start -> {
            assertThat(start.bypassed())
                    .extracting(BypassedTicket::ticketId)
                    .containsExactly(ticket("Cleo"), ticket("Emil"));
            assertThat(start.salonQuota().usedAfter()).isEqualTo(1);
        });

        at("10:05");
        done("Dora");
        assertThat(say(new StartPriority(QUEUE, ticket("Emil"), "one", "CHILD", null, "max", "staff")))
                .as("one priority start a day, whoever asks")
                .isInstanceOf(PriorityStartDenied.class);
        say(new StepBack(QUEUE, ticket("Cleo")));
        assertThat(waiting()).as("Cleo lets Emil go first").containsExactly("Emil", "Cleo");
        nextTo("one");

        at("10:20");
        done("Fritz");
        say(new TakeBreak(QUEUE, "two", 900));
        joins("Gina");
        joins("Hugo");
        say(new Leave(QUEUE, ticket("Gina")));
        say(new SkipCustomer(QUEUE, ticket("Hugo"), "does not answer"));
        say(new MarkNoShow(QUEUE, ticket("Hugo")));
        assertThat(waiting()).containsExactly("Cleo");

        at("10:30");
        say(new CloseDay(QUEUE));
        done("Emil");
        assertThat(endedAs("Cleo")).isEqualTo(TicketState.UNSERVED);
        assertThat(endedAs("Hugo")).isEqualTo(TicketState.NO_SHOW);
        assertThat(day.tally().served()).isEqualTo(5);
        assertThat(day.tally().priorityStarts()).isEqualTo(1);
        assertThat(day.tally().priorityDenied()).isEqualTo(1);
        assertThat(day.tally().stillHere()).isZero();
    }

    private void at(String time) {
        clock.set(SoFar.DAY.atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC));
    }

    private void joins(String name) {
        say(new AddWalkIn(QUEUE, name, null, null, null, JoinedThrough.STAFF));
        tickets.put(name, Objects.requireNonNull(day.ticketOfCustomer(name)).id());
    }

    private void nextTo(String chair) {
        say(new StartService(QUEUE, null, chair));
    }

    private void call(String chair) {
        say(new CallCustomer(QUEUE, null, chair));
    }

    private void done(String name) {
        say(new CompleteService(QUEUE, ticket(name)));
    }

    private QueueEvent say(QueueCommand command) {
        List<QueueEvent> events = salon.on(day, command);
        return events.get(events.size() - 1);
    }

    private String ticket(String name) {
        return Objects.requireNonNull(tickets.get(name));
    }

    private TicketState endedAs(String name) {
        return Objects.requireNonNull(day.ticket(ticket(name))).state();
    }

    private Duration waitToldTo(String name) {
        Ticket ticket = Objects.requireNonNull(day.ticket(ticket(name)));
        return Duration.ofSeconds(Objects.requireNonNull(ticket.firstQuote()).expectedSeconds());
    }

    private List<String> waiting() {
        return names(TicketState.WAITING);
    }

    private List<String> called() {
        return names(TicketState.CALLED);
    }

    private List<String> served() {
        return names(TicketState.IN_SERVICE);
    }

    private List<String> names(TicketState state) {
        return day.line().in(state).stream()
                .map(ticket -> Objects.requireNonNull(ticket.customerRef()))
                .toList();
    }
}
