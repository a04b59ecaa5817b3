package io.firstcome.command.driver;

import io.firstcome.api.queue.TicketState;
import io.firstcome.api.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * A queue as one would keep it on paper: people in a list, chairs beside it. It shares no code with the product and says
 * of each step whether it is refused, and why.
 */
class FairQueue extends Paper {
    /** Applies a step at a time in seconds; the code tells why not, and nothing has changed then. */
    @Nullable
    RefusalCode apply(Step step, long now) {
        if (step.kind() == Step.Kind.CHANGE_LIMIT) {
            limit = closed ? limit : step.who();
            return null;
        }
        if (closed && step.kind() != Step.Kind.COMPLETE) {
            return RefusalCode.DAY_CLOSED;
        }
        return switch (step.kind()) {
            case JOIN -> join(step, now, -1);
            case JOIN_WITH_HEAD_START -> join(step, now - HEAD_START_SECONDS, -1);
            case JOIN_WANTING_A_CHAIR -> join(step, now, step.chair());
            case CALL, START -> next(step);
            case PRIORITY -> priority(step);
            case STEP_BACK -> stepBack(step);
            case PAUSE -> pause(true, RefusalCode.JOINING_ALREADY_PAUSED);
            case RESUME -> pause(false, RefusalCode.JOINING_NOT_PAUSED);
            case OPEN_CHAIR, CLOSE_CHAIR, TAKE_BREAK, END_BREAK -> chair(step);
            case CLOSE_DAY -> close();
            default -> change(step);
        };
    }

    private @Nullable RefusalCode join(Step step, long key, int wants) {
        if (paused) {
            return RefusalCode.JOINING_PAUSED;
        }
        if (wants >= CHAIRS) {
            return RefusalCode.CHAIR_UNKNOWN;
        }
        if (isHere(step.customer())) {
            return RefusalCode.CUSTOMER_ALREADY_IN_QUEUE;
        }
        if (count(TicketState.WAITING, TicketState.CALLED, TicketState.SKIPPED) >= CAPACITY) {
            return RefusalCode.QUEUE_FULL;
        }
        Person person = new Person(everybody.size() + 1, step.customer(), wants, key);
        everybody.add(person);
        int at = order.size();
        while (at > 0 && order.get(at - 1).key > key) {
            at--;
        }
        order.add(at, person);
        return null;
    }

    private @Nullable RefusalCode next(Step step) {
        boolean call = step.kind() == Step.Kind.CALL;
        Person named = step.ticket() == 0 ? null : person(step.ticket());
        if (!call && step.ticket() != 0) {
            if (named == null) {
                return RefusalCode.TICKET_UNKNOWN;
            }
            if (named.is(TicketState.IN_SERVICE, TicketState.COMPLETED)) {
                return RefusalCode.TICKET_ALREADY_STARTED;
            }
        }
        RefusalCode notFree = notFree(step.chair());
        if (notFree != null) {
            return notFree;
        }
        Person next = nextFor(step.chair());
        if (call && next != null && next.is(TicketState.CALLED)) {
            return RefusalCode.CHAIR_HAS_CALLED_SOMEBODY;
        }
        if (step.ticket() == 0) {
            if (next == null) {
                return RefusalCode.NOBODY_WAITING;
            }
        } else if (named == null) {
            return RefusalCode.TICKET_UNKNOWN;
        } else if (named.is(TicketState.IN_SERVICE, TicketState.COMPLETED)) {
            return RefusalCode.TICKET_ALREADY_STARTED;
        } else if (!named.is(TicketState.WAITING, TicketState.CALLED)) {
            return notWaiting(named);
        } else if (next != named && !givesUpAWish(named, step.chair())) {
            return RefusalCode.NOT_NEXT_IN_LINE;
        } else {
            next = named;
        }
        if (next != null) {
            sendBack(step.chair(), next);
            next.calledAmong = call ? everybody.size() : next.calledAmong;
            next.state = call ? TicketState.CALLED : TicketState.IN_SERVICE;
            next.chair = step.chair();
        }
        return null;
    }

    private boolean givesUpAWish(Person named, int chair) {
        return named.is(TicketState.WAITING) && bypassed(named, chair).isEmpty();
    }

    private @Nullable RefusalCode priority(Step step) {
        Person person = person(step.ticket());
        if (person == null) {
            return RefusalCode.TICKET_UNKNOWN;
        }
        if (person.is(TicketState.IN_SERVICE, TicketState.COMPLETED)) {
            return RefusalCode.TICKET_ALREADY_STARTED;
        }
        if (!person.is(TicketState.WAITING, TicketState.CALLED)) {
            return notWaiting(person);
        }
        RefusalCode notFree = notFree(step.chair());
        if (notFree != null) {
            return notFree;
        }
        if (bypassed(person, step.chair()).isEmpty()) {
            return RefusalCode.PRIORITY_NOT_NEEDED;
        }
        if (used >= limit || usedBy.getOrDefault(step.actor(), 0) >= STAFF_LIMIT) {
            return null;
        }
        sendBack(step.chair(), person);
        used++;
        usedBy.merge(step.actor(), 1, Integer::sum);
        person.state = TicketState.IN_SERVICE;
        person.chair = step.chair();
        return null;
    }

    private @Nullable RefusalCode change(Step step) {
        Person person = person(step.ticket());
        if (person == null) {
            return RefusalCode.TICKET_UNKNOWN;
        }
        return switch (step.kind()) {
            case UNDO_START -> inService(person, TicketState.WAITING);
            case COMPLETE -> inService(person, TicketState.COMPLETED);
            case SKIP ->
                to(
                        person,
                        TicketState.SKIPPED,
                        person.is(TicketState.WAITING, TicketState.CALLED) ? null : notWaiting(person));
            case UNDO_SKIP ->
                to(person, TicketState.WAITING, person.is(TicketState.SKIPPED) ? null : RefusalCode.TICKET_NOT_SKIPPED);
            case NO_SHOW ->
                to(person, TicketState.NO_SHOW, person.is(TicketState.SKIPPED) ? null : RefusalCode.TICKET_NOT_SKIPPED);
            case UNDO_NO_SHOW ->
                to(
                        person,
                        TicketState.WAITING,
                        !person.is(TicketState.NO_SHOW)
                                ? RefusalCode.TICKET_NOT_NO_SHOW
                                : isHere(person.customer) ? RefusalCode.CUSTOMER_ALREADY_IN_QUEUE : null);
            default ->
                to(
                        person,
                        TicketState.LEFT,
                        person.is(TicketState.WAITING, TicketState.CALLED, TicketState.SKIPPED)
                                ? null
                                : notWaiting(person));
        };
    }

    private @Nullable RefusalCode inService(Person person, TicketState after) {
        RefusalCode refusal = person.is(TicketState.COMPLETED)
                ? RefusalCode.TICKET_ALREADY_COMPLETED
                : person.is(TicketState.IN_SERVICE) ? null : RefusalCode.TICKET_NOT_IN_SERVICE;
        return to(person, after, refusal);
    }

    private @Nullable RefusalCode to(Person person, TicketState after, @Nullable RefusalCode refusal) {
        if (refusal == null) {
            person.state = after;
            person.chair = -1;
            order.removeIf(each -> each.is(TicketState.COMPLETED, TicketState.LEFT));
        }
        return refusal;
    }

    private @Nullable RefusalCode stepBack(Step step) {
        Person person = person(step.ticket());
        if (person == null) {
            return RefusalCode.TICKET_UNKNOWN;
        }
        if (!person.is(TicketState.WAITING)) {
            return notWaiting(person);
        }
        Person behind = order.stream()
                .skip(order.indexOf(person) + 1L)
                .filter(each -> each.is(TicketState.WAITING))
                .findFirst()
                .orElse(null);
        if (behind == null) {
            return RefusalCode.NOBODY_BEHIND;
        }
        order.remove(person);
        order.add(order.indexOf(behind) + 1, person);
        person.key = behind.key;
        return null;
    }

    private @Nullable RefusalCode pause(boolean wanted, RefusalCode already) {
        if (paused == wanted) {
            return already;
        }
        paused = wanted;
        return null;
    }

    private @Nullable RefusalCode chair(Step step) {
        if (step.chair() >= CHAIRS) {
            return RefusalCode.CHAIR_UNKNOWN;
        }
        boolean stops = step.kind() == Step.Kind.CLOSE_CHAIR || step.kind() == Step.Kind.TAKE_BREAK;
        if (stops) {
            RefusalCode notFree = notFree(step.chair());
            if (notFree != null) {
                return notFree;
            }
            if (calledTo(step.chair()) != null) {
                return RefusalCode.CHAIR_HAS_CALLED_SOMEBODY;
            }
            chairs[step.chair()] = step.kind() == Step.Kind.CLOSE_CHAIR ? "CLOSED" : "ON_BREAK";
            return null;
        }
        boolean opens = step.kind() == Step.Kind.OPEN_CHAIR;
        if (!chairs[step.chair()].equals(opens ? "CLOSED" : "ON_BREAK")) {
            return opens ? RefusalCode.CHAIR_ALREADY_OPEN : RefusalCode.CHAIR_NOT_ON_BREAK;
        }
        chairs[step.chair()] = "FREE";
        return null;
    }

    private @Nullable RefusalCode close() {
        closed = true;
        for (Person person : order) {
            if (person.is(TicketState.WAITING, TicketState.CALLED, TicketState.SKIPPED)) {
                person.state = TicketState.UNSERVED;
                person.chair = -1;
            }
        }
        order.removeIf(person -> !person.is(TicketState.IN_SERVICE));
        return null;
    }
}
