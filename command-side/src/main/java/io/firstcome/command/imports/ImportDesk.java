package io.firstcome.command.imports;

import io.firstcome.api.imports.ImportProgress;
import io.firstcome.api.imports.ImportStatus;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Runs imports one after the other, in the background. What was under way when the product stopped is taken up again at
 * the next start; what fails because the log is not available is tried again after a while.
 */
@Component
public class ImportDesk implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(ImportDesk.class);

    private final ImportJobs jobs;
    private final ImportSpool spool;
    private final ImportRun run;
    private final ImportSettings settings;
    private final Map<String, ImportJob> underWay = new ConcurrentHashMap<>();
    private final ScheduledThreadPoolExecutor worker =
            new ScheduledThreadPoolExecutor(1, task -> new Thread(task, "imports"));

    ImportDesk(ImportJobs jobs, ImportSpool spool, ImportRun run, ImportSettings settings) {
        this.jobs = jobs;
        this.spool = spool;
        this.run = run;
        this.settings = settings;
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
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
     * Takes on an import whose file lies in the spool; a file that was imported before is not imported again.
     *
     * @throws Refused BUSY where too many wait
     */
    ImportProgress accept(ImportJob job) throws IOException {
        Optional<ImportJob> before = jobs.find(job.importId());
        if (before.isPresent() && before.get().is(ImportStatus.DONE)) {
            spool.remove(job.importId());
            return before.get().progress();
        }
        if (underWay.size() >= settings.mostWaiting() && !underWay.containsKey(job.importId())) {
            drop(job.importId());
            throw Refused.because(RefusalCode.BUSY);
        }
        if (underWay.putIfAbsent(job.importId(), job) == null) {
            jobs.add(job);
            worker.execute(() -> work(job));
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
                log.info("Import {} of salon {} goes on", job.importId(), job.salonId());
                worker.execute(() -> work(job));
            }
        }
    }

    private void work(ImportJob job) {
        if (worker.isShutdown()) {
            return;
        }
        try {
            end(run.run(job, spool.file(job.importId()), this::tell, worker::isShutdown));
        } catch (IOException | RuntimeException failure) {
            tryLater(job, failure);
        }
    }

    private void end(ImportJob job) throws IOException {
        if (!job.is(ImportStatus.RUNNING)) {
            jobs.save(job);
            spool.remove(job.importId());
            underWay.remove(job.importId());
            log.info(
                    "Import {} of salon {}: {}",
                    job.importId(),
                    job.salonId(),
                    job.progress().status());
        }
    }

    private void tryLater(ImportJob job, Throwable failure) {
        if (!worker.isShutdown()) {
            log.warn("Import {} of salon {} failed and is tried again", job.importId(), job.salonId(), failure);
            ScheduledFuture<?> unused =
                    worker.schedule(() -> work(job), settings.retryAfter().toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void tell(ImportJob job) {
        underWay.put(job.importId(), job);
    }

    /** Lets the day under way be recorded, and stops. */
    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(20, TimeUnit.SECONDS)) {
                log.warn("The import under way did not stop in time; it goes on at the next start");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
