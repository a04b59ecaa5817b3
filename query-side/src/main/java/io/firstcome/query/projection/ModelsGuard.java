package io.firstcome.query.projection;

import io.firstcome.platform.attempt.Attempt;
import io.firstcome.platform.log.CommitLog;
import io.firstcome.platform.redis.RedisUnavailable;
import io.firstcome.query.models.ModelsPhase;
import io.firstcome.query.models.ModelsStatus;
import io.firstcome.query.models.ModelsStatus.Seen;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks after the read models: asks Redis now and then whether they are there, makes them anew where they are not, and
 * lets the processor run only while they are complete. It works on one thread of its own; commands never wait for it.
 */
public final class ModelsGuard implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ModelsGuard.class);

    private final ModelsInRedis models;
    private final CommitLog log;
    private final Rebuild rebuild;
    private final PooledStreamingEventProcessor processor;
    private final SegmentShare share;
    private final ModelsStatus status;
    private final Duration check;
    private final BlockingQueue<Boolean> wakes = new LinkedBlockingQueue<>();
    private @Nullable Thread thread;
    private @Nullable String projecting;
    private @Nullable String lastTrouble;
    private int looksInTrouble;

    ModelsGuard(
            ModelsInRedis models,
            CommitLog log,
            Rebuild rebuild,
            PooledStreamingEventProcessor processor,
            SegmentShare share,
            ModelsStatus status,
            Duration check) {
        this.models = models;
        this.log = log;
        this.rebuild = rebuild;
        this.processor = processor;
        this.share = share;
        this.status = status;
        this.check = check;
    }

    @Override
    public synchronized void start() {
        Thread fresh = new Thread(this::keepLooking, "read-models-guard");
        fresh.setDaemon(true);
        fresh.start();
        thread = fresh;
        status.whenSuspected(this::lookSoon);
    }

    private void keepLooking() {
        boolean going = true;
        while (going) {
            Attempt.failureOf(this::look).ifPresentOrElse(this::trouble, this::allIsWell);
            going = pause();
        }
        stopProjecting();
        Attempt.failureOf(share::leave);
    }

    /** Whether to go on after it. */
    private boolean pause() {
        try {
            return !Boolean.FALSE.equals(wakes.poll(check.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** Looks at once, because somebody noticed that something is wrong. */
    public void lookSoon() {
        if (wakes.isEmpty()) {
            wakes.add(true);
        }
    }

    private void look() {
        Seen seen = models.look();
        if (seen.isReady() && isAheadOfTheLog(seen)) {
            LOG.warn("The read models know {} events, which is more than the log has: they are made anew", seen.next());
            seen = new Seen(ModelsPhase.REBUILDING, null, 0, 0);
        }
        if (!seen.isReady()) {
            stopProjecting();
            status.tell(seen);
            rebuild.run();
            seen = models.look();
        }
        if (seen.isReady() && !Objects.equals(seen.epoch(), projecting)) {
            stopProjecting();
        }
        status.tell(seen);
        if (seen.isReady()) {
            share.settle(processor);
        }
        if (seen.isReady() && projecting == null) {
            projecting = seen.epoch();
            processor.start();
        }
    }

    /**
     * Whether the log lost its end after the models had read it: on H2 an event can be seen before it is on disk. The log
     * is asked after Redis, so that what it has gained meanwhile is no matter.
     */
    private boolean isAheadOfTheLog(Seen seen) {
        return seen.next() > log.knownHeadPosition() + 1 && seen.next() > log.headPosition() + 1;
    }

    private void trouble(Throwable failure) {
        if (failure instanceof RedisUnavailable) {
            status.tell(new Seen(
                    ModelsPhase.AWAY, status.seen().epoch(), status.seen().next(), 0));
            stopProjecting();
        }
        String trouble = String.valueOf(failure.getMessage());
        if (looksInTrouble++ == 0 && failure instanceof RedisUnavailable) {
            LOG.info("{}; it is asked again in {}", trouble, check);
        } else if (!trouble.equals(lastTrouble)) {
            LOG.warn("The read models cannot be kept up to date now: {}", trouble, failure);
            lastTrouble = trouble;
        }
    }

    private void allIsWell() {
        lastTrouble = null;
        looksInTrouble = 0;
    }

    private void stopProjecting() {
        if (projecting != null) {
            projecting = null;
            Attempt.failureOf(() -> processor
                            .shutdownAsync()
                            .orTimeout(10, TimeUnit.SECONDS)
                            .join())
                    .ifPresent(failure -> LOG.warn("The processor did not stop in order", failure));
        }
    }

    @Override
    public void stop() {
        Thread ending;
        synchronized (this) {
            ending = thread;
            thread = null;
        }
        if (ending != null) {
            wakes.add(false);
            awaitEnd(ending);
        }
    }

    private static void awaitEnd(Thread ending) {
        try {
            ending.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
