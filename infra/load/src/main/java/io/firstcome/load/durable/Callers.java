package io.firstcome.load.durable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;

/** Many callers who each give one command after the other and wait until it is durable; each has tallies of its own. */
final class Callers implements AutoCloseable {

    /** So many call where the most is to be had of both sides; the stock engine gets a connection for each. */
    static final int MANY = 64;

    private static final int TALLIES_EACH = 16;

    private final int count;
    private final ExecutorService threads;

    Callers(int count) {
        this.count = count;
        this.threads = Executors.newFixedThreadPool(count);
    }

    /** Durable commands per second while everybody calls for this long. */
    double rate(CommandBus bus, Duration duration) throws Exception {
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        List<Callable<Long>> callers = new ArrayList<>();
        for (int caller = 0; caller < count; caller++) {
            int number = caller;
            callers.add(() -> call(bus, number, end));
        }
        long done = 0;
        for (Future<Long> each : threads.invokeAll(callers)) {
            done += each.get();
        }
        return done / ((System.nanoTime() - start) / 1e9);
    }

    private static long call(CommandBus bus, int caller, long end) {
        long done = 0;
        while (System.nanoTime() < end) {
            String tally = "tally-" + caller + "-" + done % TALLIES_EACH;
            Outcome outcome = new Outcome();
            bus.dispatch(GenericCommandMessage.asCommandMessage(new Count(tally, "one more of them")), outcome);
            outcome.mustBeGood();
            done++;
        }
        return done;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** A simple command bus answers on the thread of the caller. */
    private static final class Outcome implements CommandCallback<Object, Object> {

        private boolean good;
        private String problem = "no answer";

        @Override
        public void onResult(CommandMessage<? extends Object> command, CommandResultMessage<? extends Object> result) {
            good = !result.isExceptional();
            if (!good) {
                problem = result.exceptionResult().toString();
            }
        }

        void mustBeGood() {
            if (!good) {
                throw new IllegalStateException("A command of the benchmark failed: " + problem);
            }
        }
    }
}
