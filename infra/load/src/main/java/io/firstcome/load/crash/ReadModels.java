package io.firstcome.load.crash;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.queue.TicketState;
import io.firstcome.load.crash.LogCopy.FoldedDay;
import io.firstcome.load.product.Answer;
import io.firstcome.load.product.Api;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** Compares what the product shows with a fold of its log, made by this process. */
final class ReadModels {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Map<String, TicketState> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("waiting", TicketState.WAITING);
        LISTS.put("called", TicketState.CALLED);
        LISTS.put("inService", TicketState.IN_SERVICE);
        LISTS.put("skipped", TicketState.SKIPPED);
    }

    private ReadModels() {}

    /** What differs, for each salon. */
    static List<String> differences(Api api, LogCopy log, List<String> salons)
            throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        Map<String, FoldedDay> days = log.days();
        for (String salon : salons) {
            FoldedDay day = days.get(salon);
            if (day == null) {
                continue;
            }
            Answer answer = settled(api, salon, day.position());
            if (!answer.isGood()) {
                wrong.add(salon + " cannot be read: " + answer.status() + " " + answer.text());
                continue;
            }
            List<String> expected = expected(day);
            List<String> shown = shown(answer.body());
            if (!expected.equals(shown)) {
                wrong.add(salon + " shows " + shown + " instead of " + expected);
            }
        }
        return wrong;
    }

    /** Asks again while the product says that it cannot tell yet, as it does while it makes its read models anew. */
    private static Answer settled(Api api, String salon, long position) throws IOException, InterruptedException {
        Map<String, String> atLeast = Map.of("X-Min-Position", Long.toString(position));
        long end = System.nanoTime() + PATIENCE.toNanos();
        Answer answer = api.get("/api/v1/queue/" + salon, atLeast);
        while (answer.status() == 503 && System.nanoTime() < end) {
            LockSupport.parkNanos(100_000_000);
            answer = api.get("/api/v1/queue/" + salon, atLeast);
        }
        return answer;
    }

    private static List<String> expected(FoldedDay folded) {
        DayState day = folded.state();
        List<Ticket> present = day.line().present();
        List<String> lines = new ArrayList<>();
        lines.add("day " + folded.queue().day() + " at " + folded.position());
        LISTS.forEach((list, state) -> {
            for (Ticket ticket : day.line().in(state)) {
                lines.add(list + " " + ticket.id() + " " + ticket.token() + " " + placeIn(present, ticket));
            }
        });
        day.seats().all().forEach(seat -> lines.add("chair " + seat.chairId() + " " + seat.state()));
        return lines;
    }

    private static int placeIn(List<Ticket> present, Ticket ticket) {
        return present.indexOf(ticket) + 1;
    }

    private static List<String> shown(JsonNode queue) {
        List<String> lines = new ArrayList<>();
        lines.add("day " + queue.path("day").asString() + " at "
                + queue.path("position").asLong());
        for (Map.Entry<String, TicketState> list : LISTS.entrySet()) {
            boolean inLine = list.getValue() == TicketState.WAITING || list.getValue() == TicketState.CALLED;
            for (JsonNode ticket : queue.path(list.getKey())) {
                lines.add(list.getKey() + " " + ticket.path("ticketId").asString() + " "
                        + ticket.path("token").asString() + " "
                        + (inLine ? ticket.path("place").asInt() : 0));
            }
        }
        for (JsonNode chair : queue.path("chairs")) {
            lines.add("chair " + chair.path("chairId").asString() + " "
                    + chair.path("state").asString());
        }
        return lines;
    }
}
