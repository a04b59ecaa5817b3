package io.firstcome.load.crash;

import io.firstcome.platform.log.AppendResult;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitStore;
import io.firstcome.platform.log.LogHead;
import io.firstcome.platform.log.StoredCommit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The store of the product, with a point to die at before and after each append. */
final class MortalStore implements CommitStore {

    private final CommitStore store;
    private final Trigger trigger;

    MortalStore(CommitStore store, Trigger trigger) {
        this.store = store;
        this.trigger = trigger;
    }

    @Override
    public AppendResult appendAll(List<Commit> commits) {
        trigger.pass(CrashPoint.BEFORE_APPEND);
        AppendResult result = store.appendAll(commits);
        if (result instanceof AppendResult.Appended) {
            trigger.pass(CrashPoint.AFTER_APPEND);
        }
        return result;
    }

    @Override
    public String log() {
        return store.log();
    }

    @Override
    public LogHead head() {
        return store.head();
    }

    @Override
    public Optional<Commit> findByCommand(String commandId) {
        return store.findByCommand(commandId);
    }

    @Override
    public List<Commit> readFrom(long position, int maxEvents) {
        return store.readFrom(position, maxEvents);
    }

    @Override
    public List<StoredCommit> readStored(long position, int maxEvents) {
        return store.readStored(position, maxEvents);
    }

    @Override
    public List<Commit> readAggregate(String aggregate, long fromSequence) {
        return store.readAggregate(aggregate, fromSequence);
    }

    @Override
    public OptionalLong lastSequenceOf(String aggregate) {
        return store.lastSequenceOf(aggregate);
    }

    @Override
    public OptionalLong lastSequenceBefore(String aggregate, long position) {
        return store.lastSequenceBefore(aggregate, position);
    }

    @Override
    public OptionalLong firstPositionSince(Instant time) {
        return store.firstPositionSince(time);
    }
}
