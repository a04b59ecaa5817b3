package io.firstcome.load.crash;

import java.util.concurrent.atomic.AtomicInteger;

/** Ends this process on the spot, without any clean-up, when a point has been passed often enough. */
final class Trigger {

    /** What the process ends with: that of a process killed by signal 9. */
    static final int EXIT_VALUE = 137;

    private final CrashPoint point;
    private final AtomicInteger left;
    private volatile boolean armed;

    Trigger(CrashPoint point, int passings) {
        this.point = point;
        this.left = new AtomicInteger(passings);
    }

    /** From now on passings count. */
    void arm() {
        armed = true;
    }

    /** Whether this passing is the one to die at; each passing counts. */
    boolean isDueAt(CrashPoint passed) {
        return armed && passed == point && left.decrementAndGet() == 0;
    }

    /** Says that a point is passed; does not return if it is the one to die at. */
    void pass(CrashPoint passed) {
        if (isDueAt(passed)) {
            die();
        }
    }

    void die() {
        Runtime.getRuntime().halt(EXIT_VALUE);
    }
}
