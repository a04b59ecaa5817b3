package io.firstcome.query.projection;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitLog;
import io.firstcome.query.models.ModelsPhase;
import io.firstcome.query.models.ModelsStatus;
import io.firstcome.query.models.ModelsStatus.Seen;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes all read models anew: reads the log from its beginning in large pieces through the same projector as the
 * processor, writes each day once, and hands over to the processor at the end of the log.
 */
final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int CHANGES_AT_ONCE = 3_000;
    private static final long REPORT_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final ModelsInRedis models;
    private final CommitLog log;
    private final PastDays days;
    private final ParkedDays parked;
    private final Projector projector;
    private final ModelWriter writer;
    private final ModelsStatus status;

    Rebuild(
            ModelsInRedis models,
            CommitLog log,
            PastDays days,
            ParkedDays parked,
            Projector projector,
            ModelWriter writer,
            ModelsStatus status) {
        this.models = models;
        this.log = log;
        this.days = days;
        this.parked = parked;
        this.projector = projector;
        this.writer = writer;
        this.status = status;
    }

    /** Makes them, unless another node is at it already. */
    void run() {
        if (!models.takeRight()) {
            return;
        }
        String epoch = UUID.randomUUID().toString();
        long target = log.headPosition() + 1;
        days.forgetAll();
        parked.clear();
        models.begin(epoch, target);
        LOG.info("Rebuilding the read models from {} events", target);
        long began = System.nanoTime();
        long next = read(epoch, target);
        double seconds = (System.nanoTime() - began) / 1e9;
        models.finish(epoch, next);
        LOG.info("Rebuilt the read models from {} events in {} s", next, "%.2f".formatted(seconds));
    }

    private long read(String epoch, long target) {
        Changes changes = new Changes();
        long next = 0;
        long reported = System.nanoTime();
        try (LogReader reader = new LogReader(log)) {
            for (List<Commit> piece = reader.next(); !piece.isEmpty(); piece = reader.next()) {
                for (Commit commit : piece) {
                    project(commit, changes);
                }
                next = piece.get(piece.size() - 1).nextPosition();
                if (changes.size() >= CHANGES_AT_ONCE) {
                    writer.write(changes, epoch);
                    changes.clear();
                }
                status.tell(new Seen(ModelsPhase.REBUILDING, epoch, next, target));
                if (System.nanoTime() - reported > REPORT_NANOS) {
                    models.advance(epoch, next, target);
                    LOG.info("Read models: {} of {} events", next, target);
                    reported = System.nanoTime();
                }
            }
        }
        writer.write(changes, epoch);
        return next;
    }

    private void project(Commit commit, Changes changes) {
        long position = commit.position();
        for (DomainEventMessage<?> message : log.decode(commit)) {
            projector.project(message, position, changes);
            position++;
        }
    }
}
