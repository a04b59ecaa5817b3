package io.firstcome.query.push;

import io.firstcome.api.queue.FindLiveQueue;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.attempt.Attempt;
import io.firstcome.query.queue.LiveQueues;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * All live queues that somebody watches on this node. A feed is opened for the first who watches and ended after the last.
 * Once a second everybody is looked after: silent connections get a heartbeat, those whose token ran out are ended, and a
 * day that has rolled over is shown. What goes wrong at one feed stops no other.
 */
public final class Feeds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Feeds.class);

    private final QueryGateway queries;
    private final LiveQueues queues;
    private final Clock clock;
    private final PushSettings settings;
    private final ExecutorService senders;
    private final ScheduledThreadPoolExecutor care;
    private final Map<FindLiveQueue, Feed> feeds = new ConcurrentHashMap<>();
    private final Outlet.PushCounts counts = new Outlet.PushCounts(new LongAdder(), new LongAdder());
    private volatile boolean running;
    private @Nullable ScheduledFuture<?> caring;

    public Feeds(QueryGateway queries, LiveQueues queues, Clock clock, PushSettings settings, MeterRegistry meters) {
        this.queries = queries;
        this.queues = queues;
        this.clock = clock;
        this.settings = settings;
        this.senders = Executors.newFixedThreadPool(settings.threads(), task -> daemon(task, "push"));
        this.care = new ScheduledThreadPoolExecutor(1, task -> daemon(task, "push-care"));
        watchingGauge("socket", SocketOutlet.class, meters);
        watchingGauge("stream", StreamOutlet.class, meters);
        Gauge.builder("firstcome.push.feeds", feeds, Map::size)
                .description("Live queues that somebody watches here, each for one audience")
                .register(meters);
        FunctionCounter.builder("firstcome.push.frames", counts.sent(), LongAdder::sum)
                .description("Frames sent to sockets and streams")
                .register(meters);
        FunctionCounter.builder("firstcome.push.skipped", counts.skipped(), LongAdder::sum)
                .description("Frames that slow clients did not get because a newer one came")
                .register(meters);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    Outlet.PushCounts counts() {
        return counts;
    }

    private void watchingGauge(String through, Class<? extends Outlet> kind, MeterRegistry meters) {
        Gauge.builder("firstcome.push.watching", this, feeds -> feeds.watching(kind))
                .description("Open connections that watch a queue")
                .tag("through", through)
                .register(meters);
    }

    /** Everybody who watches. */
    Stream<Outlet> outlets() {
        return feeds.values().stream().flatMap(feed -> feed.outlets().stream());
    }

    /** How many watch. */
    int watching() {
        return watching(Outlet.class);
    }

    private int watching(Class<? extends Outlet> kind) {
        return feeds.values().stream()
                .mapToInt(feed ->
                        (int) feed.outlets().stream().filter(kind::isInstance).count())
                .sum();
    }

    /** Begins to send a queue to somebody. */
    void join(FindLiveQueue question, Outlet outlet) {
        Feed joined = feeds.compute(question, (asked, open) -> {
            Feed feed = open == null ? new Feed(asked, queries, senders) : open;
            feed.outlets().add(outlet);
            return feed;
        });
        joined.greet(outlet);
    }

    /** Somebody watches no more. */
    void leave(FindLiveQueue question, Outlet outlet) {
        feeds.computeIfPresent(question, (asked, feed) -> {
            feed.outlets().remove(outlet);
            if (feed.outlets().isEmpty()) {
                feed.end();
                return null;
            }
            return feed;
        });
    }

    /** One feed after the other, so that looks do not pile up where one of them takes long. */
    private void lookAfterAll() {
        for (Feed feed : feeds.values()) {
            Attempt.failureOf(() -> lookAfter(feed))
                    .ifPresent(unforeseen ->
                            LOG.warn("{} is looked after again in a second", feed.question(), unforeseen));
        }
    }

    private void lookAfter(Feed feed) {
        Instant now = clock.instant();
        feed.toEach(outlet -> outlet.lookAfter(
                now, settings.heartbeat().toNanos(), settings.patience().toNanos()));
        if (queues.isFresh()) {
            feed.keepSubscribed();
            showToday(feed);
        }
    }

    private void showToday(Feed feed) {
        try {
            feed.publish(queues.find(feed.question().salonId(), feed.question().audience())
                    .queue());
        } catch (Refused notNow) {
            // it is shown again when it can be
        }
    }

    @Override
    public void start() {
        running = true;
        caring = care.scheduleWithFixedDelay(this::lookAfterAll, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        running = false;
        if (caring != null) {
            caring.cancel(false);
        }
        care.shutdown();
        feeds.values().forEach(feed -> feed.toEach(outlet -> outlet.close(Outlet.Ending.NODE_STOPS)));
        senders.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
