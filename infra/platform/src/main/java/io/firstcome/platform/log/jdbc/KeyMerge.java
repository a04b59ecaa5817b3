package io.firstcome.platform.log.jdbc;

import io.firstcome.platform.log.LogUnavailable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the keys in memory into the tables once there are many, on a thread of its own, so that nobody waits for it. */
final class KeyMerge implements AutoCloseable {

    /** A merge of so many touches most pages of the tables of a long log, each for several keys; they take about 10 MB of memory. */
    static final int MANY = 32_768;

    private static final Logger LOG = LoggerFactory.getLogger(KeyMerge.class);
    private static final long CLOSING_SECONDS = 10;

    private final String log;
    private final CommitQueries queries;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private final ExecutorService thread = new ThreadPoolExecutor(
            0, 1, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), KeyMerge::ownThread, new DiscardPolicy());
    private final int many;
    private volatile int next;

    /**
     * Merges nothing yet.
     *
     * @param many how many keys stay in memory until a merge
     */
    KeyMerge(String log, CommitQueries queries, int many) {
        this.log = log;
        this.queries = queries;
        this.many = many;
        this.next = many;
    }

    /** Begins to merge these into tables where they are many, unless a merge is under way. */
    void whereLong(RecentKeys keys, KeyTables tables) {
        if (keys.size() >= next && underWay.compareAndSet(false, true)) {
            thread.execute(() -> run(keys, tables));
        }
    }

    /** Where it fails, the keys stay in memory, and it is tried again when there are as many more. */
    private void run(RecentKeys keys, KeyTables tables) {
        long before = keys.next();
        try {
            long end = 0;
            for (long more = queries.ask(tables::merge); more > end && more < before; ) {
                end = more;
                more = queries.ask(tables::merge);
            }
            keys.dropBefore(queries.ask(tables::end));
            next = many;
        } catch (LogUnavailable e) {
            next = keys.size() + many;
            LOG.warn("Log '{}' could not take its newest keys into their tables; they stay in memory", log, e);
        } finally {
            underWay.set(false);
        }
    }

    private static Thread ownThread(Runnable work) {
        Thread own = new Thread(work, "log-keys");
        own.setDaemon(true);
        return own;
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Log '{}' is still taking keys into their tables after it was closed", log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
