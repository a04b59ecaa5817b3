package io.firstcome.query.audit;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.Ticket;

/** Who came first. */
final class Order {
    private Order() {}

    /**
     * Whether one joined before another. Where the day was lived through here the log says so, and no clock can tell it
     * otherwise; a file only has times, and people of one instant came together.
     */
    static boolean joinedBefore(Ticket one, Ticket other, DayState day) {
        return day.isImported() ? one.joinedAt().isBefore(other.joinedAt()) : one.number() < other.number();
    }
}
