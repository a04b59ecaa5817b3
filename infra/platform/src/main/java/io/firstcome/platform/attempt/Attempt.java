package io.firstcome.platform.attempt;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs what may break, whatever the way in which it breaks: what a poison event does to a reader, or a connection to
 * whoever writes to it. What breaks the whole process, like memory that is used up, is not the fault of either and goes
 * on up.
 */
public final class Attempt {

    private Attempt() {}

    /** Why it failed; empty where it did not. */
    public static Optional<Throwable> failureOf(Runnable work) {
        FutureTask<Boolean> task = new FutureTask<>(work, true);
        task.run();
        try {
            task.get();
            return Optional.empty();
        } catch (ExecutionException e) {
            Throwable why = e.getCause() == null ? e : e.getCause();
            if (why instanceof VirtualMachineError broken && !(broken instanceof StackOverflowError)) {
                throw broken;
            }
            return Optional.of(why);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
