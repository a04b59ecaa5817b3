package io.firstcome.platform.log.append;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitStore;
import io.firstcome.platform.log.LogOverloaded;
import io.firstcome.platform.log.LogUnavailable;
import io.firstcome.platform.log.codec.CommitDraft;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Appends commits for many threads. Callers wait until their commit is durable; while one group is on its way to the
 * disk the next one gathers, so a busy node pays for one flush per group and an idle one for no delay.
 *
 * <p>One thread of its own does the writing, another one tells the callers. The writing one is never interrupted, because
 * an interrupt in the middle of a write would close the file of the embedded database.
 */
public final class GroupCommitAppender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommitAppender.class);
    private static final Duration CLOSING = Duration.ofSeconds(20);

    private final String log;
    private final AppendSettings settings;
    private final WaitingQueue queue;
    private final Answers answers;
    private final GroupAppend group;
    private final AppendMeters measured;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final ExecutorService writer;

    /**
     * @param onAppended told of commits in log order as soon as they are durable, before their callers are
     */
    public GroupCommitAppender(
            CommitStore store, Clock clock, AppendSettings settings, Consumer<List<Commit>> onAppended) {
        this(store, clock, settings, onAppended, new CompositeMeterRegistry());
    }

    /**
     * @param onAppended told of commits in log order as soon as they are durable, before their callers are
     * @param meters where latency, group size and queue length are shown
     */
    public GroupCommitAppender(
            CommitStore store,
            Clock clock,
            AppendSettings settings,
            Consumer<List<Commit>> onAppended,
            MeterRegistry meters) {
        this.log = store.log();
        this.settings = settings;
        this.queue = new WaitingQueue(settings.maxGroup(), settings.maxQueue());
        this.measured = new AppendMeters(meters, queue::size);
        this.answers = new Answers(store.log(), onAppended);
        this.group = new GroupAppend(store, clock, settings.outcomeTimeout(), answers, measured);
        this.writer = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "log-append-" + log);
            thread.setDaemon(true);
            return thread;
        });
        this.writer.execute(this::appendNext);
    }

    /**
     * Appends and waits until the commit is durable.
     *
     * @throws org.axonframework.modelling.command.ConcurrencyException the aggregate has moved on
     * @throws io.firstcome.platform.log.CommandAlreadyRecorded the log already holds this command
     * @throws LogOverloaded too many wait
     * @throws LogUnavailable the store cannot be used; the commit is not stored
     * @throws io.firstcome.platform.log.OutcomeUnknown the commit may be stored
     */
    public Commit append(CommitDraft draft) {
        long entered = System.nanoTime();
        Waiting waiting = new Waiting(draft);
        WaitingQueue.Entry entry = queue.enter(waiting);
        if (entry == WaitingQueue.Entry.FULL) {
            throw new LogOverloaded(log, settings.maxQueue());
        }
        if (entry == WaitingQueue.Entry.CLOSED) {
            throw new LogUnavailable("Log '" + log + "' is closing", null);
        }
        try {
            Commit durable = waiting.answer().join();
            measured.answered(System.nanoTime() - entered, null);
            return durable;
        } catch (CompletionException e) {
            measured.answered(System.nanoTime() - entered, e.getCause());
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw e;
        }
    }

    private void appendNext() {
        List<Waiting> next = queue.nextGroup();
        if (next.isEmpty()) {
            stopped.countDown();
            return;
        }
        try {
            group.append(next);
        } finally {
            answers.leaveNobodyBehind(next);
            writer.execute(this::appendNext);
        }
    }

    /** Brings in what still waits, accepts no more, and stops. */
    @Override
    public void close() {
        queue.close();
        try {
            long patience = CLOSING.toSeconds();
            if (!stopped.await(patience, TimeUnit.SECONDS) || !answers.finish(patience)) {
                LOG.warn("Log '{}' is still appending {} after it was closed", log, CLOSING);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        writer.shutdown();
    }
}
