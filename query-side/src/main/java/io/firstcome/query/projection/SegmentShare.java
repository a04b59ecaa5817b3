package io.firstcome.query.projection;

import io.firstcome.platform.redis.RedisLink;
import io.firstcome.query.models.ModelKeys;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;

/**
 * How many segments this node may follow: its share among the nodes that are there. A node says that it is there now and
 * then; one that has been silent for the lease does not count. A share is rounded up, so where there are more nodes than
 * segments the last ones stand by.
 */
final class SegmentShare {

    private final RedisLink redis;
    private final int segments;
    private final byte[] owner;
    private final Duration lease;
    private volatile int share;

    SegmentShare(RedisLink redis, int segments, String owner, Duration lease) {
        this.redis = redis;
        this.segments = segments;
        this.owner = ModelKeys.bytes(owner);
        this.lease = lease;
        this.share = segments;
    }

    /** At least 1. */
    int most() {
        return share;
    }

    /** Says that this node is there, and lets segments go that are another node's share. */
    void settle(PooledStreamingEventProcessor processor) {
        if (segments == 1) {
            return;
        }
        long nodes = redis.run(
                Scripts.COUNT_NODES, new byte[][] {ModelKeys.nodes()}, owner, ModelKeys.bytes(lease.toMillis()));
        share = (int) ((segments + nodes - 1) / nodes);
        List<Integer> followed =
                processor.processingStatus().keySet().stream().sorted().toList();
        followed.subList(Math.min(share, followed.size()), followed.size()).forEach(processor::releaseSegment);
    }

    /** Says that this node is going. */
    void leave() {
        if (segments > 1) {
            redis.call(commands -> commands.zrem(ModelKeys.nodes(), owner));
        }
    }
}
