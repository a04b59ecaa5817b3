package io.firstcome.command.dispatch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitLog;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether this node's aggregates have seen what other nodes wrote. Only refusals need to ask: a command that succeeds on
 * old state is turned down by the log and repeated.
 */
@Component
final class Freshness {

    private static final int AGGREGATES = 20_000;

    private final org.axonframework.common.caching.Cache aggregates;
    private final CommitLog log;
    private final Cache<String, Long> seen =
            Caffeine.newBuilder().maximumSize(AGGREGATES).build();

    Freshness(org.axonframework.common.caching.Cache aggregates, CommitLog log) {
        this.aggregates = aggregates;
        this.log = log;
    }

    /** Notes that the aggregate on this node has seen a commit. */
    void saw(Commit commit) {
        seen.asMap().merge(commit.aggregate(), commit.lastSequence(), Math::max);
    }

    /**
     * Whether the aggregate had seen all that the log holds of it. Where it had not, the next command reads it from the
     * log.
     */
    boolean isCurrent(String aggregateId) {
        Optional<Long> last = log.lastSequence(aggregateId);
        if (last.isEmpty() || last.get().equals(seen.getIfPresent(aggregateId))) {
            return true;
        }
        aggregates.remove(aggregateId);
        seen.asMap().merge(aggregateId, last.get(), Math::max);
        return false;
    }
}
