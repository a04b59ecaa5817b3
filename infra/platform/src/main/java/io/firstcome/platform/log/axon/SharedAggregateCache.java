package io.firstcome.platform.log.axon;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitLog;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * A cache of aggregates on a node that shares its log with others. An entry counts only while the newest event of the
 * aggregate is one this node has appended itself; otherwise another node may have changed it, and a refusal would be
 * decided on old facts. The check is one indexed look, the alternative a load of the whole stream.
 */
public final class SharedAggregateCache implements Cache, Consumer<List<Commit>> {

    private final CaffeineCache aggregates;
    private final com.github.benmanes.caffeine.cache.Cache<String, Long> ownSequences;
    private final Supplier<CommitLog> log;

    /** A cache of so many aggregates of this log. */
    public SharedAggregateCache(long maximumSize, Supplier<CommitLog> log) {
        this.aggregates = new CaffeineCache(maximumSize);
        this.ownSequences = com.github.benmanes.caffeine.cache.Caffeine.newBuilder()
                .maximumSize(maximumSize)
                .build();
        this.log = log;
    }

    /** Takes note of what this node has appended. */
    @Override
    public void accept(List<Commit> appended) {
        for (Commit commit : appended) {
            ownSequences.put(commit.aggregate(), commit.lastSequence());
        }
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <K, V> @Nullable V get(K key) {
        V cached = aggregates.get(key);
        if (cached == null) {
            return null;
        }
        String aggregate = key.toString();
        Long own = ownSequences.getIfPresent(aggregate);
        if (own != null && Optional.of(own).equals(log.get().lastSequence(aggregate))) {
            return cached;
        }
        aggregates.remove(key);
        return null;
    }

    @Override
    public void put(Object key, Object value) {
        aggregates.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return aggregates.putIfAbsent(key, value);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <T> T computeIfAbsent(Object key, Supplier<T> valueSupplier) {
        return aggregates.computeIfAbsent(key, valueSupplier);
    }

    @Override
    public boolean remove(Object key) {
        return aggregates.remove(key);
    }

    @Override
    public void removeAll() {
        aggregates.removeAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return aggregates.containsKey(key);
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return aggregates.registerCacheEntryListener(listener);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals")
    public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        aggregates.computeIfPresent(key, update);
    }
}
