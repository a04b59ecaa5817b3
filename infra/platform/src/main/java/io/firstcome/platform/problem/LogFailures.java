package io.firstcome.platform.problem;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.log.LogOverloaded;
import io.firstcome.platform.log.LogUnavailable;
import io.firstcome.platform.log.OutcomeUnknown;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What it means to a caller that the event log is in trouble. */
@Component
@Order(0)
final class LogFailures implements RefusalTranslator {

    @Override
    public Optional<Refused> translate(Throwable failure) {
        if (failure instanceof LogOverloaded) {
            return Optional.of(Refused.because(RefusalCode.BUSY));
        }
        if (failure instanceof LogUnavailable) {
            return Optional.of(Refused.because(RefusalCode.LOG_UNAVAILABLE));
        }
        if (failure instanceof OutcomeUnknown) {
            return Optional.of(Refused.because(RefusalCode.OUTCOME_UNKNOWN));
        }
        return Optional.empty();
    }
}
