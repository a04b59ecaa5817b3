package io.firstcome.platform.log.append;

import io.firstcome.platform.log.AppendResult;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitStore;
import io.firstcome.platform.log.LogHead;
import io.firstcome.platform.log.LogUnavailable;
import io.firstcome.platform.log.StoredCommit;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;

/** A real store behind a bad line: appends go wrong in the order in which the mishaps were planned. */
final class FlakyStore implements CommitStore {

    enum Mishap {
        ANSWER_LOST,
        REQUEST_LOST,
        DISK_FULL
    }

    private final CommitStore store;
    private final Queue<Mishap> planned = new ArrayDeque<>();
    private volatile boolean outOfReach;

    FlakyStore(CommitStore store) {
        this.store = store;
    }

    synchronized void plan(Mishap mishap) {
        planned.add(mishap);
    }

    void outOfReach(boolean now) {
        outOfReach = now;
    }

    @Override
    public synchronized AppendResult appendAll(List<Commit> commits) {
        Mishap mishap = planned.poll();
        if (mishap == Mishap.ANSWER_LOST) {
            store.appendAll(commits);
        }
        if (mishap == Mishap.DISK_FULL) {
            return new AppendResult.NotStored(new LogUnavailable("The disk is full", null), false);
        }
        if (mishap != null) {
            return new AppendResult.Unknown(new LogUnavailable("The line broke", null));
        }
        reach();
        return store.appendAll(commits);
    }

    @Override
    public String log() {
        return store.log();
    }

    @Override
    public LogHead head() {
        return reach().head();
    }

    @Override
    public Optional<Commit> findByCommand(String commandId) {
        return reach().findByCommand(commandId);
    }

    @Override
    public List<Commit> readFrom(long position, int maxEvents) {
        return reach().readFrom(position, maxEvents);
    }

    @Override
    public List<StoredCommit> readStored(long position, int maxCommits) {
        return reach().readStored(position, maxCommits);
    }

    @Override
    public List<Commit> readAggregate(String aggregate, long fromSequence) {
        return reach().readAggregate(aggregate, fromSequence);
    }

    @Override
    public OptionalLong lastSequenceOf(String aggregate) {
        return reach().lastSequenceOf(aggregate);
    }

    @Override
    public OptionalLong lastSequenceBefore(String aggregate, long position) {
        return reach().lastSequenceBefore(aggregate, position);
    }

    @Override
    public OptionalLong firstPositionSince(Instant time) {
        return reach().firstPositionSince(time);
    }

    private CommitStore reach() {
        if (outOfReach) {
            throw new LogUnavailable("Nobody answers", null);
        }
        return store;
    }
}
