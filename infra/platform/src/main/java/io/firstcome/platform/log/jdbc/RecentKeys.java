package io.firstcome.platform.log.jdbc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The keys of the newest commits, in memory: all from one position up to another. It grows at its end as
 * the log does, and is cut at its beginning once the tables have what is there. May be used by many threads.
 */
final class RecentKeys {

    private final Deque<CommitKey> keys = new ArrayDeque<>();
    private final Map<String, CommitKey> byCommand = new HashMap<>();
    private final Map<String, Deque<CommitKey>> byAggregate = new HashMap<>();
    private long next;

    /**
     * Begins empty.
     *
     * @param from the position of the first commit that the tables do not have
     */
    RecentKeys(long from) {
        this.next = from;
    }

    /** The position that follows the last key. */
    synchronized long next() {
        return next;
    }

    synchronized int size() {
        return keys.size();
    }

    /** Takes keys in that were appended at the end of the log, unless those just before them are not here yet. */
    synchronized void appended(List<CommitKey> more) {
        if (more.get(0).position() == next) {
            read(more);
        }
    }

    /** Takes keys in that were read from the log, all from one position on; those that are here already are left out. */
    synchronized void read(List<CommitKey> more) {
        for (CommitKey key : more) {
            if (key.position() >= next) {
                keys.add(key);
                byCommand.put(key.commandId(), key);
                byAggregate
                        .computeIfAbsent(key.aggregate(), aggregate -> new ArrayDeque<>())
                        .add(key);
                next = key.nextPosition();
            }
        }
    }

    /** Drops the keys of all commits before this position. */
    synchronized void dropBefore(long position) {
        for (CommitKey first = keys.peek(); first != null && first.position() < position; first = keys.peek()) {
            keys.remove();
            byCommand.remove(first.commandId());
            Deque<CommitKey> ofAggregate = byAggregate.get(first.aggregate());
            if (ofAggregate != null) {
                ofAggregate.remove();
                if (ofAggregate.isEmpty()) {
                    byAggregate.remove(first.aggregate());
                }
            }
        }
    }

    synchronized OptionalLong positionOf(String commandId) {
        CommitKey key = byCommand.get(commandId);
        return key == null ? OptionalLong.empty() : OptionalLong.of(key.position());
    }

    /** Positions of the commits of an aggregate that hold this sequence or a later one, in order. */
    synchronized List<Long> positionsOf(String aggregate, long fromSequence) {
        Deque<Long> positions = new ArrayDeque<>();
        newestFirst(aggregate)
                .takeWhile(key -> key.lastSequence() >= fromSequence)
                .forEach(key -> positions.addFirst(key.position()));
        return List.copyOf(positions);
    }

    /** Sequence of the last event of an aggregate among those commits here that begin before this position. */
    synchronized OptionalLong lastSequence(String aggregate, long beforePosition) {
        return newestFirst(aggregate)
                .filter(key -> key.position() < beforePosition)
                .mapToLong(CommitKey::lastSequence)
                .findFirst();
    }

    private Stream<CommitKey> newestFirst(String aggregate) {
        Deque<CommitKey> found = byAggregate.get(aggregate);
        return found == null
                ? Stream.empty()
                : StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(found.descendingIterator(), Spliterator.ORDERED), false);
    }
}
