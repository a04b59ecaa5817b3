package io.firstcome.platform.problem;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** What it means to a caller that tables beside the log are in trouble. */
@Component
@Order(1)
final class DatabaseFailures implements RefusalTranslator {

    @Override
    public Optional<Refused> translate(Throwable failure) {
        if (failure instanceof PessimisticLockingFailureException) {
            return Optional.of(Refused.because(RefusalCode.BUSY));
        }
        if (failure instanceof DataAccessResourceFailureException
                || failure instanceof CannotCreateTransactionException) {
            return Optional.of(Refused.because(RefusalCode.LOG_UNAVAILABLE));
        }
        return Optional.empty();
    }
}
