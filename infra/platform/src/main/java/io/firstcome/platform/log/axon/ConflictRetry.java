package io.firstcome.platform.log.axon;

import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.ConcurrencyException;

/** Repeats a command at once, on the same thread, when another node was faster on the same aggregate; 5 times at most. */
public final class ConflictRetry implements RetryScheduler {

    private static final int ATTEMPTS = 5;

    @Override
    @SuppressWarnings("rawtypes")
    public boolean scheduleRetry(
            CommandMessage commandMessage,
            RuntimeException lastFailure,
            List<Class<? extends Throwable>[]> failures,
            Runnable commandDispatch) {
        if (!(lastFailure instanceof ConcurrencyException) || failures.size() > ATTEMPTS) {
            return false;
        }
        commandDispatch.run();
        return true;
    }
}
