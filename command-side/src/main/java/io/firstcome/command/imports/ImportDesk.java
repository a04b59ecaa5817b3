package io.firstcome.command.imports;

import io.firstcome.api.imports.ImportProgress;
import io.firstcome.api.imports.ImportStatus;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Runs imports one after the other, in the background. What was under way when the product stopped is taken up again at
 * the next start. What fails because the log is not available is tried again, after pauses that grow; what fails for a
 * reason that nobody foresaw ends as refused, says so, and may be sent again.
 */
@Component
public class ImportDesk implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);

    private final ImportJobs jobs;
    private final ImportSpool spool;
    private final ImportRun run;
    private final ImportSettings settings;
    private final ImportMeters meters;
    private final Map<String, ImportJob> underWay = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor worker =
            new ScheduledThreadPoolExecutor(1, task -> new Thread(task, "imports"));

    ImportDesk(ImportJobs jobs, ImportSpool spool, ImportRun run, ImportSettings settings, MeterRegistry meters) {
        this.jobs = jobs;
        this.spool = spool;
        this.run = run;
        this.settings = settings;
        this.meters = new ImportMeters(meters);
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        worker.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    }

    /**
     * Takes in a file and imports it.
     *
     * @param actor the account that asks for it
     * @param actorRole the role it acts in
     * @throws IOException where the file does not arrive as a whole
     */
    public ImportProgress begin(String salonId, InputStream file, String actor, String actorRole) throws IOException {
        return accept(ImportJob.begin(spool.receive(salonId, file), salonId, actor, actorRole));
    }

    /**
     * Takes on an import whose file lies in the spool; a file that was imported before is not imported again, nor one that
     * was sent a second time while the first was being ended, and has gone from the spool with it.
     *
     * @throws Refused BUSY where too many wait
     */
    synchronized ImportProgress accept(ImportJob job) throws IOException {
        Optional<ImportJob> before = jobs.find(job.importId());
        if (before.isPresent() && before.get().is(ImportStatus.DONE)) {
            spool.remove(job.importId());
            return before.get().progress();
        }
        if (before.isPresent() && !before.get().is(ImportStatus.RUNNING) && !spool.holds(job.importId())) {
            return before.get().progress();
        }
        if (underWay.size() >= settings.mostWaiting() && !underWay.containsKey(job.importId())) {
            drop(job.importId());
            throw Refused.because(RefusalCode.BUSY);
        }
        if (underWay.putIfAbsent(job.importId(), job) == null) {
            jobs.add(job);
            worker.execute(() -> work(job, 0));
        }
        return find(job.salonId(), job.importId()).orElse(job.progress());
    }

    /** Removes a file that was received and is not wanted, unless it is being imported. */
    void drop(String importId) throws IOException {
        if (!underWay.containsKey(importId)) {
            spool.remove(importId);
        }
    }

    /** How far an import is. */
    public Optional<ImportProgress> find(String salonId, String importId) {
        return Optional.ofNullable(underWay.get(importId))
                .or(() -> jobs.find(importId))
                .filter(job -> job.salonId().equals(salonId))
                .map(ImportJob::progress);
    }

    /** Takes up what was under way when the product stopped, where the file is on this machine. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() throws IOException {
        spool.removeUnfinished();
        for (ImportJob job : jobs.running()) {
            if (spool.holds(job.importId()) && underWay.putIfAbsent(job.importId(), job) == null) {
                LOG.info("Import {} of salon {} goes on", job.importId(), job.salonId());
                worker.execute(() -> work(job, 0));
            }
        }
    }

    private void work(ImportJob job, int failures) {
        if (worker.isShutdown()) {
            return;
        }
        try {
            end(run.run(job, spool.file(job.importId()), this::tell, worker::isShutdown));
        } catch (IOException | RuntimeException | Error failure) {
            if (worker.isShutdown()) {
                LOG.info("Import {} of salon {} goes on at the next start", job.importId(), job.salonId(), failure);
            } else if (ImportFailures.areTemporary(failure)) {
                tryLater(job, failures + 1, failure);
            } else {
                giveUp(job, failures + 1, failure);
            }
        }
    }

    private synchronized void end(ImportJob job) {
        if (!job.is(ImportStatus.RUNNING)) {
            jobs.save(job);
            removeFile(job.importId());
            underWay.remove(job.importId());
            meters.ended(job.progress().status());
            LOG.info(
                    "Import {} of salon {}: {}",
                    job.importId(),
                    job.salonId(),
                    job.progress().status());
        }
    }

    private void removeFile(String importId) {
        try {
            spool.remove(importId);
        } catch (IOException stays) {
            LOG.warn("The file of import {} is of no use any more and cannot be removed", importId, stays);
        }
    }

    private void tryLater(ImportJob job, int failures, Throwable failure) {
        if (!worker.isShutdown()) {
            Duration pause = settings.pauseAfter(failures);
            meters.triedAgain();
            LOG.warn(
                    "Import {} of salon {} is tried again in {}: {}",
                    job.importId(),
                    job.salonId(),
                    pause,
                    failure.toString());
            ScheduledFuture<?> unused =
                    worker.schedule(() -> work(job, failures), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void giveUp(ImportJob job, int failures, Throwable failure) {
        LOG.error("Import {} of salon {} broke off", job.importId(), job.salonId(), failure);
        ImportJob reached = underWay.getOrDefault(job.importId(), job);
        try {
            end(reached.refused(List.of(ImportFailures.problem(job.importId(), failure))));
            meters.brokeOff();
        } catch (DataAccessException notKept) {
            tryLater(job, failures, notKept);
        }
    }

    private void tell(ImportJob job) {
        underWay.put(job.importId(), job);
    }

    @Override
    public void start() {
        // begins when the product is ready
    }

    @Override
    public boolean isRunning() {
        return !worker.isShutdown();
    }

    /** Lets the day under way be recorded, and stops: first of all, while commands still find their handlers. */
    @Override
    public void stop() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(20, TimeUnit.SECONDS)) {
                LOG.warn("The import under way did not stop in time; it goes on at the next start");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
