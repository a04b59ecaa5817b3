package io.firstcome.command.driver;

import io.firstcome.api.queue.TicketState;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Somebody on the paper of a {@link FairQueue}. */
final class Person {
    final int number;
    final @Nullable String customer;
    final int wants;
    long key;
    TicketState state = TicketState.WAITING;
    int chair = -1;
    int calledAmong;

    Person(int number, @Nullable String customer, int wants, long key) {
        this.number = number;
        this.customer = customer;
        this.wants = wants;
        this.key = key;
    }

    boolean is(TicketState... states) {
        return Arrays.asList(states).contains(state);
    }
}
