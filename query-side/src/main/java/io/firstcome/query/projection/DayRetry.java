package io.firstcome.query.projection;

import io.firstcome.api.queue.QueueId;
import io.firstcome.platform.attempt.Attempt;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitLog;
import io.firstcome.platform.redis.RedisLink;
import io.firstcome.query.models.ModelKeys;
import io.firstcome.query.models.ModelsStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** Tries a parked day again, as an operator asked: reads all of it from the log and shows it, or parks it again. */
public final class DayRetry {

    private final CommitLog log;
    private final PastDays days;
    private final ParkedDays parked;
    private final ModelWriter writer;
    private final ModelsStatus status;
    private final RedisLink redis;
    private final FailingEvent failing;

    DayRetry(
            CommitLog log, PastDays days, ParkedDays parked, ModelWriter writer, ModelsStatus status, RedisLink redis) {
        this.log = log;
        this.days = days;
        this.parked = parked;
        this.writer = writer;
        this.status = status;
        this.redis = redis;
        this.failing = new FailingEvent(log);
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
        failure.ifPresent(why -> parked.park(queueId, failing.upTo(last.get(last.size() - 1), day -> {}), why));
        keepPosition(QueueId.parse(queueId).salonId(), changes);
        writer.write(changes, epoch);
        return !parked.all().contains(queueId);
    }

    /** A name may have been erased while the day was parked: what is shown must not fall behind that. */
    private void keepPosition(String salonId, Changes changes) {
        byte @Nullable [] position = redis.<byte @Nullable []>call(
                commands -> commands.hget(ModelKeys.live(salonId), ModelKeys.bytes("position")));
        if (position != null) {
            changes.erased(salonId, Long.parseLong(new String(position, StandardCharsets.UTF_8)));
        }
    }
}
