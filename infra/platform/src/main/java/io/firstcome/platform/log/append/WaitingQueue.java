package io.firstcome.platform.log.append;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Who waits, in order of arrival, and who goes together: no command and no aggregate twice in one group, because the
 * second of them must be judged by what became of the first.
 */
final class WaitingQueue {

    private final int maxGroup;
    private final int maxQueue;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean closed;

    WaitingQueue(int maxGroup, int maxQueue) {
        this.maxGroup = maxGroup;
        this.maxQueue = maxQueue;
    }

    enum Entry {
        ACCEPTED,
        FULL,
        CLOSED
    }

    Entry enter(Waiting arrived) {
        lock.lock();
        try {
            if (closed) {
                return Entry.CLOSED;
            }
            if (waiting.size() >= maxQueue) {
                return Entry.FULL;
            }
            waiting.add(arrived);
            changed.signal();
            return Entry.ACCEPTED;
        } finally {
            lock.unlock();
        }
    }

    /** How many wait. */
    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the next group; empty when the queue is closed and nobody is left. */
    List<Waiting> nextGroup() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.awaitUninterruptibly();
            }
            return choose();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private List<Waiting> choose() {
        List<Waiting> group = new ArrayList<>();
        Set<String> commands = new HashSet<>();
        Set<String> aggregates = new HashSet<>();
        for (Iterator<Waiting> all = waiting.iterator(); all.hasNext() && group.size() < maxGroup; ) {
            Waiting next = all.next();
            boolean newAggregate = aggregates.add(next.draft().aggregate());
            if (newAggregate && commands.add(next.draft().commandId())) {
                group.add(next);
                all.remove();
            }
        }
        return group;
    }
}
