package io.firstcome.command.queue.http;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.QueueId;
import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitLog;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;

/** A salon's day as the log holds it, for questions around a command. */
@Component
final class LoggedDays {

    private final CommitLog log;

    LoggedDays(CommitLog log) {
        this.log = log;
    }

    /** Everything the log has of a day, in order; none where nothing happened. */
    List<Commit> commitsOf(QueueId queue) {
        return log.readAggregate(queue.toString(), 0);
    }

    /** How a day stands; it does not exist where nothing happened. */
    DayState stateOf(QueueId queue) {
        DayState day = new DayState();
        for (Commit commit : commitsOf(queue)) {
            for (DomainEventMessage<?> message : log.decode(commit)) {
                if (message.getPayload() instanceof QueueEvent event) {
                    day.apply(event);
                }
            }
        }
        return day;
    }
}
