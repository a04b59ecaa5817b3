package io.firstcome.platform.log.doorbell;

import io.firstcome.platform.log.Commit;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
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
    private final Runnable onRing;
    private final AtomicLong newest = new AtomicLong(-1);
    private final AtomicBoolean pending = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor line =
            new ScheduledThreadPoolExecutor(1, RedisBell::newThread, new ThreadPoolExecutor.DiscardPolicy());
    private final ScheduledFuture<?> connecting;
    private @Nullable StatefulRedisPubSubConnection<String, String> heard;
    private @Nullable StatefulRedisPubSubConnection<String, String> spoken;

    /**
     * @param onRing what to do when another node has appended; returns at once
     */
    public RedisBell(Supplier<RedisClient> client, String log, Runnable onRing) {
        this.client = client;
        this.channel = "firstcome:log:" + log;
        this.onRing = onRing;
        this.connecting = line.scheduleWithFixedDelay(this::connect, 0, 1, TimeUnit.SECONDS);
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
        StatefulRedisPubSubConnection<String, String> connection = spoken;
        if (connection == null) {
            return;
        }
        try {
            connection.async().publish(channel, Long.toString(newest.get())).whenComplete((receivers, failure) -> {
                if (failure != null) {
                    LOG.debug("Nobody was told on {}", channel, failure);
                }
            });
        } catch (RedisException e) {
            LOG.debug("Nobody was told on {}", channel, e);
        }
    }

    private void connect() {
        if (heard != null) {
            return;
        }
        try {
            StatefulRedisPubSubConnection<String, String> listener =
                    client.get().connectPubSub();
            listener.addListener(new RedisPubSubAdapter<>() {
                @Override
                public void message(String channel, String message) {
                    onRing.run();
                }

                @Override
                public void subscribed(String channel, long count) {
                    onRing.run();
                }
            });
            spoken = client.get().connectPubSub();
            listener.sync().subscribe(channel);
            heard = listener;
        } catch (RedisException | IllegalStateException e) {
            LOG.debug("No bell on {} yet", channel, e);
            hangUp();
        }
    }

    private void hangUp() {
        if (spoken != null) {
            spoken.close();
            spoken = null;
        }
        if (heard != null) {
            heard.close();
            heard = null;
        }
    }

    @Override
    public void close() {
        connecting.cancel(false);
        line.execute(this::hangUp);
        line.shutdown();
    }

    private static Thread newThread(Runnable task) {
        Thread thread = new Thread(task, "log-bell");
        thread.setDaemon(true);
        return thread;
    }
}
