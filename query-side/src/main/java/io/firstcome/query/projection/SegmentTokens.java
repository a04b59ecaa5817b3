package io.firstcome.query.projection;

import io.firstcome.platform.redis.RedisLink;
import io.firstcome.query.models.ModelKeys;
import io.firstcome.query.models.ModelsStatus;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * How far each segment of the processor is, kept in Redis beside the models, so that both are lost together. A claim runs
 * out by the clock of Redis. A token moves on only from where this node left it: where Redis fell back to an older state,
 * the claim is lost and reading begins at that older state again.
 *
 * <p>Inside a unit of work a token is stored in the commit phase, after the models of the batch.
 */
final class SegmentTokens implements TokenStore {

    private static final long DONE = 1;
    private static final long ANOTHER_NODE = -1;
    private static final long MODELS_LOST = -3;

    private final RedisLink redis;
    private final ModelsStatus status;
    private final int segments;
    private final byte[] owner;
    private final byte[] lease;
    private final Runnable onClaim;
    private final Map<Integer, Long> next = new ConcurrentHashMap<>();

    SegmentTokens(RedisLink redis, ModelsStatus status, int segments, String owner, Duration lease, Runnable onClaim) {
        this.redis = redis;
        this.status = status;
        this.segments = segments;
        this.owner = ModelKeys.bytes(owner);
        this.lease = ModelKeys.bytes(lease.toMillis());
        this.onClaim = onClaim;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        long read = token == null ? 0 : token.position().orElse(-1) + 1;
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().onCommit(committing -> store(segment, read));
        } else {
            store(segment, read);
        }
    }

    private void store(int segment, long read) {
        Long expected = next.get(segment);
        String epoch = status.seen().epoch();
        if (expected == null || epoch == null) {
            throw new UnableToClaimTokenException("segment " + segment + " is not claimed by this node");
        }
        long answer = redis.run(
                Scripts.STORE_TOKEN,
                new byte[][] {ModelKeys.models(), ModelKeys.token(segment)},
                ModelKeys.bytes(epoch),
                owner,
                lease,
                ModelKeys.bytes(expected),
                ModelKeys.bytes(Math.max(expected, read)),
                ModelKeys.bytes(segments));
        if (answer == DONE) {
            next.put(segment, Math.max(expected, read));
            return;
        }
        next.remove(segment);
        if (answer == MODELS_LOST) {
            throw new ModelsLost();
        }
        throw new UnableToClaimTokenException("segment " + segment
                + (answer == ANOTHER_NODE ? " is claimed by another node" : " is not where this node left it"));
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processorName, int segment) {
        long read = redis.run(Scripts.CLAIM_TOKEN, new byte[][] {ModelKeys.token(segment)}, owner, lease);
        if (read < 0) {
            throw new UnableToClaimTokenException("segment " + segment
                    + (read == ANOTHER_NODE ? " is claimed by another node" : " is not there yet"));
        }
        Long before = next.put(segment, read);
        if (before == null || before != read) {
            onClaim.run();
        }
        return read == 0 ? null : new GlobalSequenceTrackingToken(read - 1);
    }

    @Override
    public void extendClaim(String processorName, int segment) {
        Long read = next.get(segment);
        if (read == null) {
            throw new UnableToClaimTokenException("segment " + segment + " is not claimed by this node");
        }
        store(segment, read);
    }

    @Override
    public void releaseClaim(String processorName, int segment) {
        next.remove(segment);
        redis.run(Scripts.RELEASE_TOKEN, new byte[][] {ModelKeys.token(segment)}, owner);
    }

    @Override
    public int[] fetchSegments(String processorName) {
        return IntStream.range(0, segments).toArray();
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processorName, int segment) {
        throw new UnsupportedOperationException("a rebuild makes the segments");
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.ofNullable(status.seen().epoch());
    }
}
