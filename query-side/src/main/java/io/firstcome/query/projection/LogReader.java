package io.firstcome.query.projection;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitLog;
import io.firstcome.platform.log.LogUnavailable;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads a log from its beginning to its present end; the next piece is fetched while the last one is worked on. */
final class LogReader implements AutoCloseable {

    private static final int EVENTS_AT_ONCE = 20_000;

    private final CommitLog log;
    private final ExecutorService ahead = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "read-models-reader");
        thread.setDaemon(true);
        return thread;
    });
    private Future<List<Commit>> coming;

    LogReader(CommitLog log) {
        this.log = log;
        this.coming = fetch(0);
    }

    /** The next commits; empty at the present end. */
    List<Commit> next() {
        List<Commit> piece = await(coming);
        if (!piece.isEmpty()) {
            coming = fetch(piece.get(piece.size() - 1).nextPosition());
        }
        return piece;
    }

    private Future<List<Commit>> fetch(long position) {
        return ahead.submit(() -> log.read(position, EVENTS_AT_ONCE));
    }

    private static List<Commit> await(Future<List<Commit>> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new LogUnavailable("the log cannot be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable("interrupted while reading the log", e);
        }
    }

    @Override
    public void close() {
        ahead.shutdownNow();
    }
}
