package io.firstcome.platform.log;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * The log as the rest of the product reads it. Recent commits come from memory, older ones from the store.
 *
 * <p>Any method that has to ask the store may throw {@link LogUnavailable}.
 */
public final class CommitLog implements Consumer<List<Commit>> {

    private final CommitStore store;
    private final Doorbell doorbell;
    private final EventDecoder decoder;
    private final RecentCommits recent;
    private final Cache<String, Commit> byCommand;
    private final AtomicLong knownHead = new AtomicLong(-1);

    public CommitLog(CommitStore store, Doorbell doorbell, EventDecoder decoder, long recentBytes) {
        this.store = store;
        this.doorbell = doorbell;
        this.decoder = decoder;
        this.recent = new RecentCommits(recentBytes);
        this.byCommand = Caffeine.newBuilder()
                .maximumWeight(recentBytes)
                .weigher((String command, Commit commit) -> commit.body().length())
                .build();
    }

    /** Name of the log. */
    public String name() {
        return store.log();
    }

    /** What a command caused, if it was recorded. */
    public Optional<Commit> findByCommand(String commandId) {
        Commit cached = byCommand.getIfPresent(commandId);
        if (cached != null) {
            return Optional.of(cached);
        }
        Optional<Commit> stored = store.findByCommand(commandId);
        stored.ifPresent(commit -> byCommand.put(commandId, commit));
        return stored;
    }

    /** Position of the last event in the store, -1 when the log is empty. */
    public long headPosition() {
        return raise(store.head().nextPosition() - 1);
    }

    /** Position of the last event this node has heard of, without asking the store; -1 when it has heard of none. */
    public long knownHeadPosition() {
        return knownHead.get();
    }

    /** Commits in order that begin before {@code maxEvents} positions on, starting with the one that holds this one. */
    public List<Commit> read(long fromPosition, int maxEvents) {
        List<Commit> inMemory = recent.read(fromPosition, maxEvents);
        if (!inMemory.isEmpty()) {
            return inMemory;
        }
        List<Commit> stored = store.readFrom(fromPosition, maxEvents);
        if (!stored.isEmpty()) {
            long last = stored.get(stored.size() - 1).lastPosition();
            if (raise(last) == last) {
                stored.forEach(recent::add);
            }
        }
        return stored;
    }

    /** All commits of an aggregate in order, starting with the one that holds this sequence. */
    public List<Commit> readAggregate(String aggregateId, long fromSequence) {
        return store.readAggregate(aggregateId, fromSequence);
    }

    /** Sequence of the last event of an aggregate. */
    public Optional<Long> lastSequence(String aggregateId) {
        OptionalLong last = store.lastSequenceOf(aggregateId);
        return last.isPresent() ? Optional.of(last.getAsLong()) : Optional.empty();
    }

    /** Lowest position of a commit made at or after this time. */
    public OptionalLong firstPositionSince(Instant time) {
        return store.firstPositionSince(time);
    }

    /** The events of a commit as Axon messages. */
    public List<DomainEventMessage<?>> decode(Commit commit) {
        return decoder.decode(commit);
    }

    /** The events of a commit with their tracking tokens. */
    public List<TrackedEventMessage<?>> decodeTracked(Commit commit) {
        return decoder.decodeTracked(commit);
    }

    /** Rings after each append, here or on another node. */
    public Doorbell doorbell() {
        return doorbell;
    }

    /** Takes commits that have just become durable on this node, and rings. */
    @Override
    public void accept(List<Commit> appended) {
        for (Commit commit : appended) {
            recent.add(commit);
            byCommand.put(commit.commandId(), commit);
        }
        doorbell.ring(raise(appended.get(appended.size() - 1).lastPosition()));
    }

    /** Asks the store whether the log has grown, and rings if so: for commits of other nodes. */
    public void look() {
        long known = knownHead.get();
        long now = headPosition();
        if (now > known) {
            doorbell.ring(now);
        }
    }

    private long raise(long position) {
        return knownHead.accumulateAndGet(position, Math::max);
    }
}
