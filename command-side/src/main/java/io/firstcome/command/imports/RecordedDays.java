package io.firstcome.command.imports;

import io.firstcome.api.queue.PastDayRecorded;
import io.firstcome.api.queue.QueueId;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitLog;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** What the log says of the days of a file before they are recorded. */
@Component
class RecordedDays {
    private final CommitLog log;

    RecordedDays(CommitLog log) {
        this.log = log;
    }

    /** Whether nothing, or nothing but these very visits, is recorded for a day. */
    boolean isFreeFor(String salonId, DayVisits day) {
        QueueId queue = new QueueId(salonId, day.day());
        return log.lastSequence(queue.toString()).isEmpty()
                || find(queue)
                        .filter(past -> past.fileDigest().equals(day.digest()))
                        .isPresent();
    }

    /** What was said when a day was imported. */
    Optional<PastDayRecorded> find(QueueId queue) {
        List<Commit> commits = log.readAggregate(queue.toString(), 0);
        return commits.isEmpty()
                ? Optional.empty()
                : log.decode(commits.get(0)).stream()
                        .<Object>map(Message::getPayload)
                        .filter(PastDayRecorded.class::isInstance)
                        .map(PastDayRecorded.class::cast)
                        .findFirst();
    }
}
