package io.firstcome.platform.log.doorbell;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.redis.RedisNews;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries the ring of one node to the others over Redis, channel {@code firstcome:log:<log>}. A message is a hint, never
 * a fact: whoever hears it looks into the store. While Redis is away nothing is carried, nobody waits, and the slow
 * looks go on; when it is back the bell works again.
 */
public final class RedisBell implements Consumer<List<Commit>>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisBell.class);

    private final Supplier<RedisClient> client;
    private final String channel;
    private final RedisNews news;
    private final AtomicLong newest = new AtomicLong(-1);
    private final AtomicBoolean pending = new AtomicBoolean();
    private final ThreadPoolExecutor line = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            RedisBell::newThread,
            new ThreadPoolExecutor.DiscardPolicy());
    private @Nullable StatefulRedisPubSubConnection<String, String> spoken;

    /**
     * @param onRing what to do when another node has appended; returns at once
     */
    public RedisBell(Supplier<RedisClient> client, String log, Runnable onRing) {
        this.client = client;
        this.channel = "firstcome:log:" + log;
        this.news = RedisNews.listen(client, new Ring(onRing), channel);
    }

    /** Tells the other nodes of commits that have become durable here. */
    @Override
    public void accept(List<Commit> appended) {
        newest.accumulateAndGet(appended.get(appended.size() - 1).lastPosition(), Math::max);
        if (pending.compareAndSet(false, true)) {
            line.execute(this::send);
        }
    }

    private void send() {
        pending.set(false);
        if (!news.isConnected()) {
            return;
        }
        try {
            StatefulRedisPubSubConnection<String, String> connection = connection();
            connection.async().publish(channel, Long.toString(newest.get())).whenComplete((receivers, failure) -> {
                if (failure != null) {
                    LOG.debug("Nobody was told on {}", channel, failure);
                }
            });
        } catch (RedisException | IllegalStateException e) {
            LOG.debug("Nobody was told on {}", channel, e);
        }
    }

    private StatefulRedisPubSubConnection<String, String> connection() {
        StatefulRedisPubSubConnection<String, String> connection = spoken;
        if (connection == null) {
            connection = client.get().connectPubSub();
            spoken = connection;
        }
        return connection;
    }

    private void hangUp() {
        if (spoken != null) {
            spoken.close();
            spoken = null;
        }
    }

    @Override
    public void close() {
        news.close();
        line.execute(this::hangUp);
        line.shutdown();
    }

    /** Somebody else rang, or may have while nobody listened here. */
    private record Ring(Runnable onRing) implements RedisNews.Listener {

        @Override
        public void message(String channel, String message) {
            onRing.run();
        }

        @Override
        public void connected() {
            onRing.run();
        }
    }

    private static Thread newThread(Runnable task) {
        Thread thread = new Thread(task, "log-bell");
        thread.setDaemon(true);
        return thread;
    }
}
