package io.firstcome.query.projection;

import io.firstcome.platform.redis.RedisLink;
import io.firstcome.query.models.ModelKeys;
import io.firstcome.query.models.ModelsPhase;
import io.firstcome.query.models.ModelsStatus.Seen;
import io.lettuce.core.KeyScanCursor;
import io.lettuce.core.KeyValue;
import io.lettuce.core.ScanArgs;
import io.lettuce.core.SetArgs;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The record that Redis itself holds of the models: their epoch, whether they are complete, and who is making them. */
final class ModelsInRedis {

    /**
     * One more with each edition that reads something else from the same events, or writes it otherwise. Models of an
     * earlier shape are made anew; those of a later one are left to the newer nodes.
     */
    private static final long SHAPE = 3;

    private final RedisLink redis;
    private final int segments;
    private final byte[] owner;
    private final Duration lease;

    ModelsInRedis(RedisLink redis, int segments, String owner, Duration lease) {
        this.redis = redis;
        this.segments = segments;
        this.owner = ModelKeys.bytes(owner);
        this.lease = lease;
    }

    /** What is there now; without an epoch where nothing usable is. */
    Seen look() {
        List<KeyValue<byte[], byte[]>> record = redis.call(commands -> commands.hmget(
                ModelKeys.models(),
                bytes("epoch"),
                bytes("status"),
                bytes("next"),
                bytes("target"),
                bytes("segments"),
                bytes("shape")));
        String epoch = text(record.get(0));
        boolean ready = "READY".equals(text(record.get(1)));
        boolean ofNoUse = number(record.get(4)) != segments || number(record.get(5)) < SHAPE;
        if (epoch == null || (ready && ofNoUse)) {
            return new Seen(ModelsPhase.REBUILDING, null, 0, 0);
        }
        long next = ready ? leastToken() : number(record.get(2));
        return new Seen(ready ? ModelsPhase.READY : ModelsPhase.REBUILDING, epoch, next, number(record.get(3)));
    }

    private long leastToken() {
        long least = Long.MAX_VALUE;
        for (int segment = 0; segment < segments; segment++) {
            byte[] key = ModelKeys.token(segment);
            byte @Nullable [] next = redis.call(commands -> commands.hget(key, bytes("next")));
            least = Math.min(least, next == null ? 0 : Long.parseLong(new String(next, StandardCharsets.UTF_8)));
        }
        return least;
    }

    /** Takes the right to make the models anew, or keeps it. */
    boolean takeRight() {
        SetArgs ifFree = SetArgs.Builder.nx().px(lease.toMillis());
        byte @Nullable [] holder = redis.call(commands -> commands.get(ModelKeys.builder()));
        return Arrays.equals(owner, holder)
                || redis.<@Nullable String>call(commands -> commands.set(ModelKeys.builder(), owner, ifFree)) != null;
    }

    /**
     * Deletes all models and begins new ones.
     *
     * @throws ModelsLost where another node has taken the right meanwhile, whose models are left alone
     */
    void begin(String epoch, long target) {
        deleteAll();
        byte[][] keys = {ModelKeys.models(), ModelKeys.builder()};
        demandDone(redis.run(Scripts.BEGIN_MODELS, keys, bytes(epoch), owner, ModelKeys.bytes(target)));
    }

    private void deleteAll() {
        ScanArgs ours = ScanArgs.Builder.matches(ModelKeys.ALL).limit(1_000);
        KeyScanCursor<byte[]> found = redis.call(commands -> commands.scan(ours));
        while (true) {
            if (!found.getKeys().isEmpty()) {
                delete(found.getKeys());
            }
            if (found.isFinished()) {
                return;
            }
            KeyScanCursor<byte[]> before = found;
            found = redis.call(commands -> commands.scan(before, ours));
        }
    }

    private void delete(List<byte[]> old) {
        List<byte[]> keys = new ArrayList<>(old);
        keys.add(0, ModelKeys.builder());
        demandDone(redis.run(
                Scripts.DELETE_MODELS, keys.toArray(new byte[0][]), owner, ModelKeys.bytes(lease.toMillis())));
    }

    /** Says how far the making is. */
    void advance(String epoch, long next, long target) {
        byte[][] keys = {ModelKeys.models(), ModelKeys.builder()};
        demandDone(redis.run(
                Scripts.ADVANCE_MODELS,
                keys,
                bytes(epoch),
                owner,
                ModelKeys.bytes(lease.toMillis()),
                ModelKeys.bytes(next),
                ModelKeys.bytes(target)));
    }

    /** Says that the models are complete up to here, and lets the processor follow on. */
    void finish(String epoch, long next) {
        byte[][] keys = new byte[2 + segments][];
        keys[0] = ModelKeys.models();
        keys[1] = ModelKeys.builder();
        for (int segment = 0; segment < segments; segment++) {
            keys[2 + segment] = ModelKeys.token(segment);
        }
        demandDone(redis.run(
                Scripts.FINISH_MODELS, keys, bytes(epoch), owner, ModelKeys.bytes(next), ModelKeys.bytes(SHAPE)));
    }

    private static void demandDone(long answer) {
        if (answer != 1) {
            throw new ModelsLost();
        }
    }

    private static byte[] bytes(String text) {
        return ModelKeys.bytes(text);
    }

    private static long number(KeyValue<byte[], byte[]> field) {
        String text = text(field);
        return text == null ? 0 : Long.parseLong(text);
    }

    private static @Nullable String text(KeyValue<byte[], byte[]> field) {
        return field.hasValue() ? new String(field.getValue(), StandardCharsets.UTF_8) : null;
    }
}
