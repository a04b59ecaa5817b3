package io.firstcome.command.queue;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.waittime.WaitPredictor;
import io.firstcome.command.salon.SalonSettingsSource;
import io.firstcome.command.token.TokenGenerator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** What a queue needs of the world outside its own events: time, chance, the salon's settings and a wait prediction. */
@Component
public final class QueueDesk {
    private final Clock clock;
    private final SalonSettingsSource settings;
    private final TokenGenerator tokens;
    private final WaitPredictor predictor;

    public QueueDesk(Clock clock, SalonSettingsSource settings, TokenGenerator tokens, WaitPredictor predictor) {
        this.clock = clock;
        this.settings = settings;
        this.tokens = tokens;
        this.predictor = predictor;
    }

    /**
     * The time of a decision: that of this node's clock, but never before the last event of the day, so that nodes whose
     * clocks differ never let somebody who joined later get ahead.
     */
    Instant now(DayState day) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(day.lastEventAt()) ? day.lastEventAt() : now;
    }

    SalonSettingsSource settings() {
        return settings;
    }

    TokenGenerator tokens() {
        return tokens;
    }

    WaitPredictor predictor() {
        return predictor;
    }
}
