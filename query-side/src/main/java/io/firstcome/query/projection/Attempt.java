package io.firstcome.query.projection;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs what a poison event may break, whatever the way in which it breaks. */
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
            return Optional.of(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
