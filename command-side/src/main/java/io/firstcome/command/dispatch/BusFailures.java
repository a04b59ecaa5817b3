package io.firstcome.command.dispatch;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.problem.RefusalTranslator;
import java.util.Optional;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;

/** What it means to a caller that the command bus gave up: too many at once for one queue. */
@Component
final class BusFailures implements RefusalTranslator {

    @Override
    public Optional<Refused> translate(Throwable failure) {
        if (failure instanceof ConcurrencyException || failure instanceof LockAcquisitionFailedException) {
            return Optional.of(Refused.because(RefusalCode.BUSY));
        }
        return Optional.empty();
    }
}
