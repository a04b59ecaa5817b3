package io.firstcome.command.driver;

import io.firstcome.api.queue.TicketState;
import io.firstcome.api.refusal.RefusalCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands on the paper of a {@link FairQueue}, and how to read it. */
class Paper {
    static final int CHAIRS = 3;
    static final int CAPACITY = 5;
    static final int HEAD_START_SECONDS = 300;
    static final int STAFF_LIMIT = 2;

    final List<Person> everybody = new ArrayList<>();
    final List<Person> order = new ArrayList<>();
    final String[] chairs = {"FREE", "FREE", "FREE"};
    final Map<String, Integer> usedBy = new HashMap<>();
    int limit = 3;
    int used;
    boolean paused;
    boolean closed;

    /** Everybody whom this person would pass over at this chair. */
    List<Person> bypassed(Person person, int chair) {
        Person called = calledTo(chair);
        boolean holds = called != null && holds(called);
        if (holds && called == person) {
            return List.of();
        }
        int here = order.indexOf(person);
        return order.stream()
                .filter(other -> other != person)
                .filter(other -> (other == called && (holds || order.indexOf(other) < here))
                        || (mayTake(other, chair) && order.indexOf(other) < here))
                .toList();
    }

    /** A call holds until somebody waits ahead again who may take the chair and was there when it was made. */
    private boolean holds(Person called) {
        return order.subList(0, order.indexOf(called)).stream()
                .noneMatch(other -> mayTake(other, called.chair) && other.number <= called.calledAmong);
    }

    private boolean mayTake(Person person, int chair) {
        return person.is(TicketState.WAITING)
                && (person.wants < 0 || person.wants == chair || chairs[person.wants].equals("CLOSED"));
    }

    /** Whoever was called to a chair that somebody else takes waits again. */
    void sendBack(int chair, Person taker) {
        Person called = calledTo(chair);
        if (called != null && called != taker) {
            called.state = TicketState.WAITING;
            called.chair = -1;
        }
    }

    @Nullable
    RefusalCode notFree(int chair) {
        if (chair >= CHAIRS) {
            return RefusalCode.CHAIR_UNKNOWN;
        }
        return switch (chairState(chair)) {
            case "BUSY" -> RefusalCode.CHAIR_OCCUPIED;
            case "CLOSED" -> RefusalCode.CHAIR_CLOSED;
            case "ON_BREAK" -> RefusalCode.CHAIR_ON_BREAK;
            default -> null;
        };
    }

    String chairState(int chair) {
        boolean busy = everybody.stream().anyMatch(each -> each.is(TicketState.IN_SERVICE) && each.chair == chair);
        return busy ? "BUSY" : chairs[chair];
    }

    @Nullable
    Person nextFor(int chair) {
        Person called = calledTo(chair);
        return called != null && holds(called)
                ? called
                : order.stream()
                        .filter(each -> each == called || mayTake(each, chair))
                        .findFirst()
                        .orElse(null);
    }

    @Nullable
    Person calledTo(int chair) {
        return order.stream()
                .filter(each -> each.is(TicketState.CALLED) && each.chair == chair)
                .findFirst()
                .orElse(null);
    }

    boolean isHere(@Nullable String customer) {
        return customer != null
                && everybody.stream()
                        .anyMatch(each -> customer.equals(each.customer)
                                && each.is(
                                        TicketState.WAITING,
                                        TicketState.CALLED,
                                        TicketState.IN_SERVICE,
                                        TicketState.SKIPPED));
    }

    long count(TicketState... states) {
        return everybody.stream().filter(each -> each.is(states)).count();
    }

    @Nullable
    Person person(int number) {
        return number >= 1 && number <= everybody.size() ? everybody.get(number - 1) : null;
    }

    static RefusalCode notWaiting(Person person) {
        return person.is(TicketState.LEFT) ? RefusalCode.TICKET_ALREADY_LEFT : RefusalCode.TICKET_NOT_WAITING;
    }
}
