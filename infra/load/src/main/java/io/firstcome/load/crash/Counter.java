package io.firstcome.load.crash;

import io.firstcome.load.crash.Journal.Request;
import io.firstcome.load.product.Answer;
import io.firstcome.load.product.Api;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody at the counter of a salon, in charge of one chair, who works as fast as the product answers until it answers
 * no more. Every good answer goes into the journal before the next request is sent.
 */
final class Counter {

    private final Api api;
    private final String queue;
    private final String chair;
    private final Journal journal;
    private final Unanswered unanswered;
    private final Random random;
    private final List<String> joined = new ArrayList<>();
    private @Nullable String inService;
    private @Nullable String skipped;

    Counter(Api api, String salon, String chair, Journal journal, Unanswered unanswered, Random random) {
        this.api = api;
        this.queue = "/api/v1/queue/" + salon;
        this.chair = chair;
        this.journal = journal;
        this.unanswered = unanswered;
        this.random = random;
    }

    /** Works until the connection breaks; answers how many requests got a good answer. */
    int work() throws InterruptedException {
        int done = 0;
        try {
            for (JsonNode ticket : api.get(queue).body().path("inService")) {
                if (ticket.path("chairId").asString("").equals(chair)) {
                    inService = ticket.path("ticketId").asString();
                }
            }
            while (!Thread.currentThread().isInterrupted()) {
                done += act() ? 1 : 0;
            }
        } catch (IOException gone) {
            return done;
        }
        return done;
    }

    private boolean act() throws IOException, InterruptedException {
        int dice = random.nextInt(100);
        if (dice < 35) {
            Answer answer = send("/walk-in", Api.object().put("service", "CUT"));
            if (answer.isGood()) {
                joined.add(answer.body().path("ticketId").asString());
            }
            return answer.isGood();
        }
        String serving = inService;
        if (dice < 80) {
            return serving == null ? start(dice) : complete(serving);
        }
        String away = skipped;
        if (away != null) {
            skipped = null;
            return send("/undo-skip", Api.object().put("ticketId", away)).isGood();
        }
        if (joined.isEmpty()) {
            return false;
        }
        String ticket = joined.remove(random.nextInt(joined.size()));
        Answer answer = send("/skip", Api.object().put("ticketId", ticket).put("reason", "not there"));
        skipped = answer.isGood() ? ticket : null;
        return answer.isGood();
    }

    private boolean complete(String ticket) throws IOException, InterruptedException {
        inService = null;
        return send("/complete", Api.object().put("ticketId", ticket)).isGood();
    }

    private boolean start(int dice) throws IOException, InterruptedException {
        ObjectNode body = Api.object().put("chairId", chair);
        boolean priority = dice >= 75 && !joined.isEmpty();
        if (priority) {
            body.put("ticketId", joined.get(joined.size() - 1)).put("reasonCode", "CHILD");
        }
        Answer answer = send(priority ? "/start-priority" : "/start", body);
        if (answer.isGood()) {
            inService = answer.body().path("ticketId").asString();
        }
        return answer.isGood();
    }

    private Answer send(String verb, ObjectNode body) throws IOException, InterruptedException {
        Request request = new Request(queue + verb, UUID.randomUUID().toString(), body.toString());
        Answer answer;
        try {
            answer = api.post(request.path(), request.key(), body);
        } catch (IOException lost) {
            unanswered.add(request);
            throw lost;
        }
        if (answer.isGood()) {
            journal.write(request, answer);
        } else if (answer.status() >= 500) {
            unanswered.add(request);
        }
        return answer;
    }
}
