package io.firstcome.query.projection;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs what a poison event may break, whatever the way in which it breaks. What breaks the whole process, like memory
 * that is used up, is not the event's fault and goes on up.
 */
final class Attempt {

    private Attempt() {}

    /** Why it failed; empty where it did not. */
    static Optional<Throwable> failureOf(Runnable work) {
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
