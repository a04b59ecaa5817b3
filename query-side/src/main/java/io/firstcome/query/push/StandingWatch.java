package io.firstcome.query.push;

import io.firstcome.platform.attempt.Attempt;
import io.firstcome.platform.identity.AccountStandings;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Ends the open connections of accounts that were disabled or changed, within a second after this node knows. It asks the
 * database, so it has a thread of its own: heartbeats do not wait for it.
 */
final class StandingWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StandingWatch.class);

    private final Feeds feeds;
    private final AccountStandings standings;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "push-standing");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean running;
    private @Nullable ScheduledFuture<?> looking;

    StandingWatch(Feeds feeds, AccountStandings standings) {
        this.feeds = feeds;
        this.standings = standings;
    }

    private void look() {
        Attempt.failureOf(() -> feeds.outlets().forEach(outlet -> outlet.endUnless(standings::holds)))
                .ifPresent(unforeseen ->
                        LOG.warn("Whether those who watch still may is looked at again in a second", unforeseen));
    }

    @Override
    public void start() {
        running = true;
        looking = rounds.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        running = false;
        if (looking != null) {
            looking.cancel(false);
        }
        rounds.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
