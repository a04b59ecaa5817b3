package io.firstcome.query.projection;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitLog;
import io.firstcome.query.models.ModelsStatus;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;

/** Tries a parked day again, as an operator asked: reads all of it from the log and shows it, or parks it again. */
public final class DayRetry {

    private final CommitLog log;
    private final PastDays days;
    private final ParkedDays parked;
    private final ModelWriter writer;
    private final ModelsStatus status;

    DayRetry(CommitLog log, PastDays days, ParkedDays parked, ModelWriter writer, ModelsStatus status) {
        this.log = log;
        this.days = days;
        this.parked = parked;
        this.writer = writer;
        this.status = status;
    }

    /** Whether the day is shown again. */
    public boolean retry(String queueId) {
        String epoch = status.seen().epoch();
        if (epoch == null || !status.seen().isReady()) {
            return false;
        }
        parked.release(queueId);
        days.forget(queueId);
        List<Commit> commits = days.commitsOf(queueId);
        List<DomainEventMessage<?>> last = log.decode(commits.get(commits.size() - 1));
        Changes changes = new Changes();
        Optional<Throwable> failure =
                Attempt.failureOf(() -> changes.changed(days.fold(commits, queueId), last.get(last.size() - 1)));
        failure.ifPresent(why -> parked.park(queueId, last.get(last.size() - 1), why));
        writer.write(changes, epoch);
        return !parked.all().contains(queueId);
    }
}
