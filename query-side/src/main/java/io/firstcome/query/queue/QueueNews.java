package io.firstcome.query.queue;

import io.firstcome.api.queue.FindLiveQueue;
import io.firstcome.api.queue.LiveQueue;
import io.firstcome.platform.redis.RedisNews;
import io.firstcome.query.models.ModelKeys;
import io.firstcome.query.models.ModelsStatus;
import io.firstcome.query.models.ModelsStatus.Seen;
import io.lettuce.core.RedisClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Hears through Redis which queues have changed, whichever node changed them, reads those that somebody here looks at, and
 * tells the subscription queries. One thread reads; news of a salon that is still to be read count once.
 */
public final class QueueNews implements SmartLifecycle, RedisNews.Listener, ModelsStatus.Listener {

    private final LiveQueues queues;
    private final ModelsStatus status;
    private final QueryUpdateEmitter emitter;
    private final Supplier<RedisClient> redis;
    private final Set<String> toRead = ConcurrentHashMap.newKeySet();
    private final ExecutorService reader = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "queue-news");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable RedisNews news;

    public QueueNews(LiveQueues queues, ModelsStatus status, QueryUpdateEmitter emitter, Supplier<RedisClient> redis) {
        this.queues = queues;
        this.status = status;
        this.emitter = emitter;
        this.redis = redis;
        status.listen(this);
    }

    @Override
    public void message(String channel, String message) {
        if (channel.startsWith(ModelKeys.QUEUE_CHANNEL)) {
            String salonId = channel.substring(ModelKeys.QUEUE_CHANNEL.length());
            queues.newsOf(salonId);
            readSoon(salonId);
        } else if (!message.isEmpty() && Character.isDigit(message.charAt(0))) {
            status.advance(Long.parseLong(message));
        } else {
            status.suspect();
        }
    }

    @Override
    public void connected() {
        queues.hear();
        status.suspect();
        readAllSoon();
    }

    @Override
    public void disconnected() {
        queues.missNews();
        status.suspect();
    }

    @Override
    public void changed(Seen before, Seen now) {
        if (now.isReady()) {
            queues.forgetAll();
            readAllSoon();
        }
    }

    /** Reads a salon again and tells whoever watches it; for a day that has rolled over without news. */
    public void readSoon(String salonId) {
        if ((queues.knows(salonId) || isWatched(salonId)) && toRead.add(salonId)) {
            reader.execute(() -> read(salonId));
        }
    }

    private void readAllSoon() {
        emitter.activeSubscriptions().forEach(subscription -> {
            if (subscription.getPayload() instanceof FindLiveQueue query && toRead.add(query.salonId())) {
                reader.execute(() -> read(query.salonId()));
            }
        });
    }

    private boolean isWatched(String salonId) {
        return emitter.activeSubscriptions().stream()
                .anyMatch(subscription -> subscription.getPayload() instanceof FindLiveQueue query
                        && query.salonId().equals(salonId));
    }

    private void read(String salonId) {
        toRead.remove(salonId);
        for (LiveQueue queue : queues.refresh(salonId)) {
            emitter.emit(
                    FindLiveQueue.class,
                    query -> query.salonId().equals(salonId) && query.audience() == queue.audience(),
                    queue);
        }
    }

    @Override
    public synchronized void start() {
        news = RedisNews.listen(redis, this, ModelKeys.QUEUE_CHANNEL + "*", ModelKeys.MODELS_CHANNEL);
    }

    @Override
    public synchronized void stop() {
        if (news != null) {
            news.close();
            news = null;
        }
        reader.shutdown();
        try {
            if (!reader.awaitTermination(5, TimeUnit.SECONDS)) {
                reader.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return news != null;
    }
}
