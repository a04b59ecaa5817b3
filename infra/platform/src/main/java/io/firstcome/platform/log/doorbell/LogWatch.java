package io.firstcome.platform.log.doorbell;

import io.firstcome.platform.log.CommitLog;
import io.firstcome.platform.log.LogUnavailable;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for commits of other nodes: at once when somebody says that there are some, and slowly in any case, so that a
 * lost message delays a reader but never stops it. One look is one indexed row.
 */
public final class LogWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogWatch.class);

    private final CommitLog log;
    private final AtomicBoolean pending = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor looks =
            new ScheduledThreadPoolExecutor(1, LogWatch::newThread, new ThreadPoolExecutor.DiscardPolicy());
    private final ScheduledFuture<?> slowLooks;

    /** Looks every so often from now on. */
    public LogWatch(CommitLog log, Duration interval) {
        this.log = log;
        this.slowLooks = looks.scheduleWithFixedDelay(this::look, 0, interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Looks as soon as possible; many wishes before that are one look. Never blocks. */
    public void lookSoon() {
        if (pending.compareAndSet(false, true)) {
            looks.execute(() -> {
                pending.set(false);
                look();
            });
        }
    }

    private void look() {
        try {
            log.look();
        } catch (LogUnavailable e) {
            LOG.debug("Nothing to see in log '{}' now", log.name(), e);
        }
    }

    @Override
    public void close() {
        slowLooks.cancel(false);
        looks.shutdown();
    }

    private static Thread newThread(Runnable task) {
        Thread thread = new Thread(task, "log-watch");
        thread.setDaemon(true);
        return thread;
    }
}
