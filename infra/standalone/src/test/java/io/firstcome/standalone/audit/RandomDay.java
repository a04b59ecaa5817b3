package io.firstcome.standalone.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.platform.http.HttpProbe;
import io.firstcome.platform.http.HttpProbe.Answer;
import io.firstcome.standalone.product.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A day at a counter where anything is tapped in any order, over HTTP, as a dishonest hand might. */
final class RandomDay {
    /** The priority class that goes ahead of others by its head start. */
    static final String HEAD_START_CLASS = "member";

    /** Priority starts that the salon allows on a day. */
    static final int PRIORITY_LIMIT = 4;

    private static final List<String> CHAIRS = List.of("a", "b", "c");
    private static final int STEPS = 90;

    private final HttpProbe staff;
    private final String salon;
    private final Random random;
    private final List<String> tickets = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private int accepted;

    private RandomDay(Product product, String salon, long seed) {
        this.staff = product.staff;
        this.salon = salon;
        this.random = new Random(seed);
    }

    /**
     * Registers a salon and lives through one day of it.
     *
     * @return how many steps were not refused
     */
    static int in(Product product, String salon, long seed) {
        Answer registered = product.owner.put(
                "/api/v1/salons/" + salon, """
                {"name":"%s","zone":"UTC","chairs":[{"chairId":"a"},{"chairId":"b"},{"chairId":"c"}],
                 "services":[{"code":"cut","name":"Cut","seconds":1200}],
                 "priorityPolicy":{"dailyLimit":%d,"dailyLimitPerStaff":%d,
                                   "headStarts":[{"priorityClass":"%s","seconds":3600}]}}""".formatted(salon, PRIORITY_LIMIT, PRIORITY_LIMIT, HEAD_START_CLASS));
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        RandomDay day = new RandomDay(product, salon, seed);
        for (int step = 0; step < STEPS; step++) {
            day.step();
        }
        return day.accepted;
    }

    private void step() {
        int dice = random.nextInt(100);
        if (!later.isEmpty() && random.nextInt(3) == 0) {
            later.remove(random.nextInt(later.size())).run();
        } else if (dice < 24) {
            join();
        } else if (dice < 40) {
            post("start", random.nextBoolean() ? chair() : ticketAndChair());
        } else if (dice < 50) {
            call();
        } else if (dice < 57) {
            skip();
        } else if (dice < 65) {
            post("undo-skip", onlyTicket());
        } else if (dice < 72) {
            post("undo-start", onlyTicket());
        } else if (dice < 80) {
            end("complete");
        } else if (dice < 84) {
            post(
                    "start-priority",
                    "{\"ticketId\":\"" + ticket() + "\",\"chairId\":\"" + chairId() + "\",\"reasonCode\":\"CHILD\"}");
        } else if (dice < 87) {
            post("step-back", onlyTicket());
        } else if (dice < 89) {
            post("no-show", onlyTicket());
        } else if (dice < 92) {
            post("undo-no-show", onlyTicket());
        } else if (dice < 93) {
            end("leave");
        } else {
            post(
                    List.of("close-chair", "open-chair", "open-chair", "take-break", "end-break")
                            .get(random.nextInt(5)),
                    chair());
        }
    }

    private void join() {
        String body = switch (random.nextInt(6)) {
            case 0 -> "{\"wantedChair\":\"" + chairId() + "\"}";
            case 1 -> "{\"priorityClass\":\"" + HEAD_START_CLASS + "\"}";
            default -> "{}";
        };
        Answer answer = post("walk-in", body);
        if (answer.status() == 201) {
            tickets.add(answer.json().get("ticketId").asString());
        }
    }

    private void end(String verb) {
        String ticket = ticket();
        if (post(verb, "{\"ticketId\":\"" + ticket + "\"}").status() == 200) {
            tickets.remove(ticket);
        }
    }

    /** Who is called is started, but not always at once. */
    private void call() {
        String chair = chair();
        if (post("call", chair).status() == 200) {
            later.add(() -> post("start", chair));
        }
    }

    /** Who is skipped comes back, but not always at once. */
    private void skip() {
        String ticket = ticket();
        if (post("skip", "{\"ticketId\":\"" + ticket + "\",\"reason\":\"not there\"}")
                        .status()
                == 200) {
            later.add(() -> post("undo-skip", "{\"ticketId\":\"" + ticket + "\"}"));
        }
    }

    private Answer post(String verb, String body) {
        Answer answer = staff.post("/api/v1/queue/" + salon + "/" + verb, body);
        assertThat(answer.status()).as("%s %s: %s", verb, body, answer.text()).isIn(200, 201, 404, 409, 422);
        accepted += answer.status() < 300 ? 1 : 0;
        return answer;
    }

    /** Often whoever is here longest, else somebody who came lately, so that what was done is often taken back. */
    private String ticket() {
        if (tickets.isEmpty()) {
            return "nobody";
        }
        if (random.nextInt(3) == 0) {
            return tickets.get(0);
        }
        int latest = Math.min(tickets.size(), 6);
        return tickets.get(tickets.size() - 1 - random.nextInt(latest));
    }

    private String onlyTicket() {
        return "{\"ticketId\":\"" + ticket() + "\"}";
    }

    private String ticketAndChair() {
        return "{\"ticketId\":\"" + ticket() + "\",\"chairId\":\"" + chairId() + "\"}";
    }

    private String chair() {
        return "{\"chairId\":\"" + chairId() + "\"}";
    }

    private String chairId() {
        return CHAIRS.get(random.nextInt(CHAIRS.size()));
    }
}
