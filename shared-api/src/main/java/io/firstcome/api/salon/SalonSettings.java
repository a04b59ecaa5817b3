package io.firstcome.api.salon;

import io.firstcome.api.priority.PriorityPolicy;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * Everything an owner decides about a salon.
 *
 * @param zone the time zone in which business days are counted
 * @param dayCutOver the local time at which one business day ends and the next begins
 * @param openingHours when customers may join by themselves; empty means at any time
 * @param chairs at least one
 * @param services at least one; the first is the one meant where none is named
 * @param capacity how many people may be in line at once, at least 1
 */
public record SalonSettings(
        String name,
        ZoneId zone,
        LocalTime dayCutOver,
        List<OpeningHours> openingHours,
        List<Chair> chairs,
        List<OfferedService> services,
        int capacity,
        PriorityPolicy priorityPolicy) {

    public SalonSettings {
        openingHours = List.copyOf(openingHours);
        chairs = List.copyOf(chairs);
        services = List.copyOf(services);
    }
}
