package io.firstcome.query.queue;

import java.util.concurrent.atomic.AtomicLongArray;

/** Counts the news of each salon, some salons together, so that a reader notices what came while it read. */
final class NewsCount {

    private static final int COUNTERS = 1024;

    private final AtomicLongArray counts = new AtomicLongArray(COUNTERS);

    long of(String salonId) {
        return counts.get(index(salonId));
    }

    void count(String salonId) {
        counts.incrementAndGet(index(salonId));
    }

    void countAll() {
        for (int index = 0; index < COUNTERS; index++) {
            counts.incrementAndGet(index);
        }
    }

    private static int index(String salonId) {
        return Math.floorMod(salonId.hashCode(), COUNTERS);
    }
}
