package io.firstcome.load.product;

import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Salons for a test: open around the clock, with as many chairs as wanted. */
public final class Salons {

    private Salons() {}

    /** Registers a salon with chairs {@code c1}, {@code c2} and so on. */
    public static void register(Api api, String salonId, int chairs) throws IOException, InterruptedException {
        register(api, salonId, "UTC", "CUT", chairs);
    }

    /** Registers a salon with another time zone and service; outside UTC its business days begin at midnight. */
    public static void register(Api api, String salonId, String zone, String service, int chairs)
            throws IOException, InterruptedException {
        ObjectNode settings = Api.object();
        settings.put("name", "Salon " + salonId)
                .put("zone", zone)
                .put("dayCutOver", zone.equals("UTC") ? farFromNow() : "00:00");
        settings.putArray("openingHours");
        ArrayNode places = settings.putArray("chairs");
        for (int chair = 1; chair <= chairs; chair++) {
            places.addObject().put("chairId", "c" + chair);
        }
        settings.putArray("services")
                .addObject()
                .put("code", service)
                .put("name", "Cut")
                .put("seconds", 900);
        settings.put("capacity", 5_000);
        ObjectNode policy = settings.putObject("priorityPolicy");
        policy.put("dailyLimit", 10_000).put("dailyLimitPerStaff", 10_000);
        policy.putArray("headStarts");
        Answer answer = api.put("/api/v1/salons/" + salonId, settings, Map.of("If-None-Match", "*"));
        if (!answer.isGood()) {
            throw new IOException("Salon " + salonId + " was not registered: " + answer.status() + " " + answer.text());
        }
    }

    /** A cut-over half a day away in UTC, so that no business day ends in the middle of a test. */
    private static String farFromNow() {
        int hour = (OffsetDateTime.now(Clock.systemUTC()).getHour() + 12) % 24;
        return String.format(Locale.ROOT, "%02d:00", hour);
    }
}
