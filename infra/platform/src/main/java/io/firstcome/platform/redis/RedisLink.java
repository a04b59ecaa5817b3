package io.firstcome.platform.redis;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisFuture;
import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.async.RedisAsyncCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One connection to Redis for bytes and scripts. It connects when first needed and again after each loss; while Redis is
 * away every call fails within the timeout with {@link RedisUnavailable}.
 */
public final class RedisLink implements AutoCloseable {

    private final Supplier<RedisClient> client;
    private final Duration patience;
    private @Nullable StatefulRedisConnection<byte[], byte[]> connection;

    public RedisLink(Supplier<RedisClient> client, Duration patience) {
        this.client = client;
        this.patience = patience;
    }

    /** Sends one command and waits for the answer. */
    public <T extends @Nullable Object> T call(Function<RedisAsyncCommands<byte[], byte[]>, RedisFuture<T>> command) {
        try {
            return await(command.apply(commands()));
        } catch (RedisException e) {
            throw new RedisUnavailable("Redis is away: " + e.getMessage(), e);
        }
    }

    /** Runs one script that answers a number, and waits for it. */
    public long run(RedisScript script, byte[][] keys, byte[]... arguments) {
        return runAll(script, List.of(new ScriptCall(keys, arguments))).get(0);
    }

    /** Runs one script that answers a list of values, each of them bytes, a number or null, and waits for it. */
    public List<@Nullable Object> ask(RedisScript script, byte[][] keys, byte[]... arguments) {
        try {
            try {
                return askOnce(script, keys, arguments);
            } catch (RedisNoScriptException firstTimeOnThisServer) {
                await(commands().scriptLoad(script.source()));
                return askOnce(script, keys, arguments);
            }
        } catch (RedisException e) {
            throw new RedisUnavailable("Redis is away: " + e.getMessage(), e);
        }
    }

    private List<@Nullable Object> askOnce(RedisScript script, byte[][] keys, byte[][] arguments) {
        RedisFuture<List<@Nullable Object>> answer =
                commands().evalsha(script.sha1(), ScriptOutputType.MULTI, keys, arguments);
        return await(answer);
    }

    /** Runs a script many times in one go and waits for all answers. */
    public List<Long> runAll(RedisScript script, List<ScriptCall> calls) {
        try {
            try {
                return send(script, calls);
            } catch (RedisNoScriptException firstTimeOnThisServer) {
                await(commands().scriptLoad(script.source()));
                return send(script, calls);
            }
        } catch (RedisException e) {
            throw new RedisUnavailable("Redis is away: " + e.getMessage(), e);
        }
    }

    private List<Long> send(RedisScript script, List<ScriptCall> calls) {
        RedisAsyncCommands<byte[], byte[]> commands = commands();
        List<RedisFuture<Long>> sent = new ArrayList<>(calls.size());
        for (ScriptCall call : calls) {
            sent.add(commands.evalsha(script.sha1(), ScriptOutputType.INTEGER, call.keys(), call.arguments()));
        }
        List<Long> answers = new ArrayList<>(calls.size());
        for (RedisFuture<Long> future : sent) {
            answers.add(await(future));
        }
        return answers;
    }

    private <T extends @Nullable Object> T await(Future<T> future) {
        try {
            return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RedisException cause) {
                throw cause;
            }
            throw new RedisUnavailable("Redis failed", e.getCause());
        } catch (TimeoutException e) {
            throw new RedisUnavailable("Redis did not answer within " + patience.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RedisUnavailable("interrupted while waiting for Redis", e);
        }
    }

    private synchronized RedisAsyncCommands<byte[], byte[]> commands() {
        if (connection == null) {
            connection = client.get().connect(ByteArrayCodec.INSTANCE);
        }
        return connection.async();
    }

    @Override
    public synchronized void close() {
        if (connection != null && connection.isOpen()) {
            connection.close();
        }
    }

    /** The keys and arguments of one run of a script. */
    @SuppressWarnings("ArrayRecordComponent") // handed to the driver as they are
    public record ScriptCall(byte[][] keys, byte[][] arguments) {}
}
