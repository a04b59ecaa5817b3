package io.firstcome.platform.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The newest commits in memory, so that readers of the same node usually need no look into the store. It may have
 * holes where other nodes appended; a read stops at the first hole.
 */
final class RecentCommits {

    private final ConcurrentSkipListMap<Long, Commit> byPosition = new ConcurrentSkipListMap<>();
    private final AtomicLong bytes = new AtomicLong();
    private final long maxBytes;

    RecentCommits(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    void add(Commit commit) {
        if (byPosition.putIfAbsent(commit.position(), commit) == null) {
            bytes.addAndGet(commit.body().length());
        }
        while (bytes.get() > maxBytes) {
            Map.Entry<Long, Commit> oldest = byPosition.pollFirstEntry();
            if (oldest == null) {
                return;
            }
            bytes.addAndGet(-oldest.getValue().body().length());
        }
    }

    /** Commits without a hole from the one that holds this position; empty if that one is not in memory. */
    List<Commit> read(long position, int maxEvents) {
        Map.Entry<Long, Commit> first = byPosition.floorEntry(position);
        if (first == null || first.getValue().lastPosition() < position) {
            return List.of();
        }
        List<Commit> found = new ArrayList<>();
        long expected = first.getKey();
        for (Commit commit : byPosition.tailMap(first.getKey(), true).values()) {
            if (commit.position() != expected || commit.position() >= position + maxEvents) {
                break;
            }
            found.add(commit);
            expected = commit.nextPosition();
        }
        return found;
    }
}
