package io.firstcome.query.projection;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.firstcome.api.queue.QueueId;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitLog;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/** The salon-days that were read of late; any other is read from the log again. */
public final class PastDays {

    private final CommitLog log;
    private final Cache<String, ProjectedDay> recent;

    public PastDays(CommitLog log, int maxDays) {
        this.log = log;
        this.recent = Caffeine.newBuilder().maximumSize(maxDays).build();
    }

    @Nullable
    ProjectedDay recent(String queueId) {
        return recent.getIfPresent(queueId);
    }

    void keep(ProjectedDay day) {
        recent.put(day.id().toString(), day);
    }

    void forget(String queueId) {
        recent.invalidate(queueId);
    }

    void forgetAll() {
        recent.invalidateAll();
    }

    /** A day as all its events in the log tell it; whatever is wrong with one of them is thrown. */
    public ProjectedDay fold(List<Commit> commits, String queueId) {
        ProjectedDay day = new ProjectedDay(QueueId.parse(queueId));
        for (Commit commit : commits) {
            long position = commit.position();
            for (DomainEventMessage<?> message : log.decode(commit)) {
                day.apply(message, position);
                position++;
            }
        }
        return day;
    }

    /** Everything the log has of a day. */
    public List<Commit> commitsOf(String queueId) {
        return log.readAggregate(queueId, 0);
    }
}
