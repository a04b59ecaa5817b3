package io.firstcome.load.push;

import io.firstcome.load.product.Answer;
import io.firstcome.load.product.Api;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.node.ObjectNode;

/** Gives commands at a steady rate, whether or not the product keeps up: somebody joins, and later leaves again. */
final class SteadyCommands {

    private static final int SENDERS = 8;

    private final Api api;
    private final List<String> salons;

    SteadyCommands(Api api, List<String> salons) {
        this.api = api;
        this.salons = salons;
    }

    /**
     * A command that was answered.
     *
     * @param salon index of the salon
     * @param position where it is in the log
     * @param answeredAt {@link System#nanoTime()} at which its answer was there
     */
    record Answered(int salon, long position, long answeredAt) {}

    /** Gives so many commands per second for so long. */
    List<Answered> run(int perSecond, Duration duration) throws Exception {
        long start = System.nanoTime();
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            List<Callable<List<Answered>>> tasks = new ArrayList<>();
            for (int sender = 0; sender < SENDERS; sender++) {
                int first = sender;
                tasks.add(() -> send(first, start, perSecond, duration));
            }
            List<Answered> all = new ArrayList<>();
            for (Future<List<Answered>> each : senders.invokeAll(tasks)) {
                all.addAll(each.get());
            }
            return all;
        } finally {
            senders.shutdownNow();
        }
    }

    private List<Answered> send(int first, long start, int perSecond, Duration duration)
            throws IOException, InterruptedException {
        List<Answered> answered = new ArrayList<>();
        String[] tickets = new String[salons.size()];
        long count = duration.toMillis() * perSecond / 1_000;
        for (long number = first; number < count; number += SENDERS) {
            long due = start + number * 1_000_000_000L / perSecond;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            int salon = (int) (number % salons.size());
            String ticket = tickets[salon];
            ObjectNode body = Api.object();
            Answer answer = api.post(
                    "/api/v1/queue/" + salons.get(salon) + (ticket == null ? "/walk-in" : "/leave"),
                    null,
                    ticket == null ? body : body.put("ticketId", ticket));
            if (!answer.isGood()) {
                throw new IOException("A command was refused: " + answer.text());
            }
            answered.add(new Answered(salon, answer.position(), System.nanoTime()));
            tickets[salon] = ticket == null ? answer.body().path("ticketId").asString() : null;
        }
        return answered;
    }
}
