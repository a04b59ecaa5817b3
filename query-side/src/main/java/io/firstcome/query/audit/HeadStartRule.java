package io.firstcome.query.audit;

import io.firstcome.api.queue.Ticket;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a head start explains that somebody was taken first: the one taken is of the class, and everybody bypassed is
 * not and had joined at most the head start earlier.
 *
 * @param priorityClass the class that has the head start; absent where nothing is explained
 * @param seconds how long the head start is
 */
public record HeadStartRule(@Nullable String priorityClass, int seconds) {
    boolean explains(Ticket taken, List<Ticket> bypassed) {
        return isOfClass(taken)
                && bypassed.stream()
                        .noneMatch(one -> isOfClass(one)
                                || one.joinedAt().plusSeconds(seconds).isBefore(taken.joinedAt()));
    }

    private boolean isOfClass(Ticket ticket) {
        return priorityClass != null && priorityClass.equals(ticket.priorityClass());
    }
}
