package io.firstcome.platform.redis;

import io.lettuce.core.RedisChannelHandler;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisConnectionStateAdapter;
import io.lettuce.core.RedisException;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.net.SocketAddress;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Listens to channels of Redis, from the moment Redis can be reached and again after each loss. Messages sent in between
 * are lost; {@link Listener#connected()} says from when on none is missed.
 */
public final class RedisNews implements AutoCloseable {

    private static final int CHECK_EVERY_MILLIS = 1_000;

    private final Supplier<RedisClient> client;
    private final String[] patterns;
    private final Listener listener;
    private final ScheduledExecutorService checks;
    private final ScheduledFuture<?> checking;
    private volatile boolean connected;
    private @Nullable StatefulRedisPubSubConnection<String, String> connection;

    /** Starts to listen to all channels that match one of the patterns, such as {@code queue:*}. */
    public static RedisNews listen(Supplier<RedisClient> client, Listener listener, String... patterns) {
        return new RedisNews(client, listener, patterns);
    }

    private RedisNews(Supplier<RedisClient> client, Listener listener, String... patterns) {
        this.client = client;
        this.patterns = patterns.clone();
        this.listener = listener;
        ThreadFactory threads = task -> {
            Thread thread = new Thread(task, "redis-news");
            thread.setDaemon(true);
            return thread;
        };
        this.checks = new ScheduledThreadPoolExecutor(1, threads);
        this.checking = checks.scheduleWithFixedDelay(this::check, 0, CHECK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Whether no message is being missed. */
    public boolean isConnected() {
        return connected;
    }

    private void check() {
        try {
            if (connection == null) {
                connection = subscribe(client.get().connectPubSub());
            } else if (connection.isOpen()) {
                connection.sync().ping();
            }
        } catch (RedisException | IllegalStateException away) {
            lost();
            giveUpConnection();
        }
    }

    private void giveUpConnection() {
        if (connection != null) {
            connection.close();
            connection = null;
        }
    }

    private StatefulRedisPubSubConnection<String, String> subscribe(
            StatefulRedisPubSubConnection<String, String> fresh) {
        fresh.addListener(new Relay());
        fresh.addListener(new RedisConnectionStateAdapter() {
            @Override
            public void onRedisDisconnected(RedisChannelHandler<?, ?> handler) {
                lost();
            }

            @Override
            public void onRedisConnected(RedisChannelHandler<?, ?> handler, SocketAddress address) {
                // counts only once the subscription is confirmed
            }
        });
        fresh.sync().psubscribe(patterns);
        return fresh;
    }

    private void lost() {
        if (connected) {
            connected = false;
            listener.disconnected();
        }
    }

    @Override
    public void close() {
        checking.cancel(false);
        checks.execute(this::giveUpConnection);
        checks.shutdown();
    }

    private final class Relay extends RedisPubSubAdapter<String, String> {

        @Override
        public void message(String matched, String channel, String message) {
            listener.message(channel, message);
        }

        @Override
        public void psubscribed(String subscribed, long count) {
            if (count == patterns.length) {
                connected = true;
                listener.connected();
            }
        }
    }

    /** Hears what was published. Calls come one at a time and must return at once. */
    public interface Listener {

        /** A message came. */
        void message(String channel, String message);

        /** From now on no message is missed. */
        default void connected() {}

        /** From now on messages may be missed. */
        default void disconnected() {}
    }
}
