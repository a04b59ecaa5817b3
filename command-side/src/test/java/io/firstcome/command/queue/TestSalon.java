package io.firstcome.command.queue;

import io.firstcome.api.priority.HeadStart;
import io.firstcome.api.priority.PriorityPolicy;
import io.firstcome.api.salon.Chair;
import io.firstcome.api.salon.OfferedService;
import io.firstcome.api.salon.OpeningHours;
import io.firstcome.api.salon.SalonSettings;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A salon in Vienna with two chairs, two priority starts a day, and a head start of 10 minutes for regulars. */
public final class TestSalon {
    public static final String ID = "vienna";

    private ZoneId zone = ZoneId.of("Europe/Vienna");
    private LocalTime cutOver = LocalTime.MIDNIGHT;
    private int capacity = 10;
    private int limit = 2;
    private int limitPerStaff = 1;
    private int headStart = 600;
    private List<String> roles = PriorityPolicy.USUAL_ROLES;
    private List<Chair> chairs = chairsNamed("one", "two");
    private List<OpeningHours> hours = new ArrayList<>();

    public static TestSalon usual() {
        return new TestSalon();
    }

    public TestSalon in(String zoneId, String dayCutOver) {
        zone = ZoneId.of(zoneId);
        cutOver = LocalTime.parse(dayCutOver);
        return this;
    }

    public TestSalon capacity(int people) {
        capacity = people;
        return this;
    }

    public TestSalon limits(int perSalon, int perStaff) {
        limit = perSalon;
        limitPerStaff = perStaff;
        return this;
    }

    public TestSalon headStart(int seconds) {
        headStart = seconds;
        return this;
    }

    public TestSalon roles(String... allowed) {
        roles = List.of(allowed);
        return this;
    }

    public TestSalon chairs(String... ids) {
        chairs = chairsNamed(ids);
        return this;
    }

    public TestSalon open(OpeningHours when) {
        hours.add(when);
        return this;
    }

    public SalonSettings settings() {
        return new SalonSettings(
                "Salon Vienna",
                zone,
                cutOver,
                hours,
                chairs,
                List.of(new OfferedService("CUT", "Haircut", 1800), new OfferedService("BEARD", "Beard", 900)),
                capacity,
                new PriorityPolicy(
                        limit,
                        limitPerStaff,
                        PriorityPolicy.USUAL_REASONS,
                        roles,
                        List.of(new HeadStart("REGULAR", headStart))));
    }

    private static List<Chair> chairsNamed(String... ids) {
        return Stream.of(ids).map(id -> new Chair(id, null)).toList();
    }
}
