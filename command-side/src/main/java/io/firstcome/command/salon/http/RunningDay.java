package io.firstcome.command.salon.http;

import io.firstcome.api.queue.AdoptPolicy;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.salon.SettingsChanged;
import io.firstcome.command.dispatch.CommandDispatch;
import io.firstcome.command.dispatch.Recorded;
import io.firstcome.platform.http.Caller;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Brings changed settings into force for the business day that is running, so that they are seen at once. Where this
 * fails, or two changes race, the next command of that day brings the newest into force.
 */
@Component
final class RunningDay {

    private final CommandDispatch dispatch;
    private final Clock clock;

    RunningDay(CommandDispatch dispatch, Clock clock) {
        this.dispatch = dispatch;
        this.clock = clock;
    }

    /** What the day recorded; empty where no day is running, or it has these settings already. */
    Optional<Recorded> follow(SettingsChanged change, Caller caller) {
        QueueId queue = QueueId.at(
                change.salonId(),
                clock.instant(),
                change.settings().zone(),
                change.settings().dayCutOver());
        String commandId = "adopt:" + queue + ":" + change.policyVersion();
        return dispatch.follow(new AdoptPolicy(queue.toString()), commandId, caller);
    }
}
