package io.firstcome.e2e;

import io.firstcome.load.product.Answer;
import io.firstcome.load.product.Api;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A small salon with two chairs, Window and Door, that is far from the end of its business day. */
final class Shop {

    private static final int USUAL_LIMIT = 3;
    private static final List<String> TWO_CHAIRS = List.of("Window", "Door");

    private final Api api;
    private final String id;
    private final String zone;
    private final List<String> chairs;
    private final String dayCutOver;
    private long newest;

    private Shop(Api api, String id, String zone, List<String> chairs) {
        this.api = api;
        this.id = id;
        this.zone = zone;
        this.chairs = chairs;
        this.dayCutOver = farFromNow(zone);
    }

    /** Registers it in Berlin, with three priority starts a day, one for each member of staff. */
    static Shop register(Api api, String id) throws IOException, InterruptedException {
        return register(api, id, TWO_CHAIRS);
    }

    /** The same in another time zone. */
    static Shop register(Api api, String id, String zone) throws IOException, InterruptedException {
        return registered(new Shop(api, id, zone, TWO_CHAIRS));
    }

    /** The same with other chairs, called a, b, c and so on. */
    static Shop register(Api api, String id, List<String> chairs) throws IOException, InterruptedException {
        return registered(new Shop(api, id, "Europe/Berlin", chairs));
    }

    private static Shop registered(Shop shop) throws IOException, InterruptedException {
        Answer answer =
                shop.api.put("/api/v1/salons/" + shop.id, shop.settings(USUAL_LIMIT), Map.of("If-None-Match", "*"));
        if (!answer.isGood()) {
            throw new IOException("Not registered: " + answer.text());
        }
        return shop;
    }

    /** Lets the owner change how many priority starts there may be on a day. */
    void allowPriority(int dailyLimit) throws IOException, InterruptedException {
        String version = "\""
                + api.get("/api/v1/salons/" + id).body().path("policyVersion").asString() + "\"";
        Answer answer = api.put("/api/v1/salons/" + id, settings(dailyLimit), Map.of("If-Match", version));
        if (!answer.isGood()) {
            throw new IOException("Not changed: " + answer.text());
        }
    }

    /** Lets the owner offer one service more. */
    void offersAlso(String name) throws IOException, InterruptedException {
        JsonNode now = api.get("/api/v1/salons/" + id).mustBe(200).body();
        ObjectNode settings = settings(USUAL_LIMIT);
        settings.withArray("services")
                .add(Api.object().put("code", name).put("name", name).put("seconds", 600));
        api.put(
                        "/api/v1/salons/" + id,
                        settings,
                        Map.of("If-Match", "\"" + now.path("policyVersion").asString() + "\""))
                .mustBe(200);
    }

    private ObjectNode settings(int dailyLimit) {
        ObjectNode settings = Api.object();
        settings.put("name", "Salon Anna & Söhne")
                .put("zone", zone)
                .put("dayCutOver", dayCutOver)
                .put("capacity", 50);
        settings.putArray("openingHours");
        ArrayNode places = settings.putArray("chairs");
        for (String name : chairs) {
            String chairId = String.valueOf((char) ('a' + places.size()));
            places.addObject().put("chairId", chairId).put("name", name);
        }
        settings.putArray("services")
                .add(Api.object().put("code", "cut").put("name", "Cut").put("seconds", 1500))
                .add(Api.object().put("code", "beard").put("name", "Beard").put("seconds", 600));
        ObjectNode policy = settings.putObject("priorityPolicy");
        policy.put("dailyLimit", dailyLimit).put("dailyLimitPerStaff", 1);
        policy.putArray("headStarts")
                .add(Api.object().put("priorityClass", "member").put("seconds", 600));
        return settings;
    }

    /** The ticket of somebody who waits; empty where the line does not show them yet. */
    String ticketOf(String name) throws IOException, InterruptedException {
        for (JsonNode one : queue().path("waiting")) {
            if (one.path("displayName").asString("").equals(name)) {
                return one.path("ticketId").asString();
            }
        }
        return "";
    }

    String id() {
        return id;
    }

    /** Lets these people walk in, in this order. */
    Shop with(String... names) throws IOException, InterruptedException {
        for (String name : names) {
            post("walk-in", Api.object().put("displayName", name));
        }
        return this;
    }

    JsonNode post(String verb, ObjectNode body) throws IOException, InterruptedException {
        Answer answer = api.post("/api/v1/queue/" + id + "/" + verb, null, body);
        if (!answer.isGood()) {
            throw new IOException(verb + ": " + answer.text());
        }
        newest = Math.max(newest, answer.position());
        return answer.body();
    }

    /** The queue with everything in it that was posted here. */
    JsonNode queue() throws IOException, InterruptedException {
        return api.get("/api/v1/queue/" + id, Map.of("X-Min-Position", Long.toString(newest)))
                .mustBe(200)
                .body();
    }

    private static String farFromNow(String zone) {
        int hour = (ZonedDateTime.now(Clock.system(ZoneId.of(zone))).getHour() + 12) % 24;
        return String.format(Locale.ROOT, "%02d:00", hour);
    }
}
