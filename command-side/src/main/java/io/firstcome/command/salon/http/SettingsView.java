package io.firstcome.command.salon.http;

import io.firstcome.api.priority.PriorityPolicy;
import io.firstcome.api.salon.Chair;
import io.firstcome.api.salon.OfferedService;
import io.firstcome.api.salon.OpeningHours;
import io.firstcome.api.salon.SalonSettings;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A salon's settings as owners and programs see them; what is sent may be edited and sent back. */
record SettingsView(
        String name,
        String zone,
        String dayCutOver,
        List<Chair> chairs,
        List<OfferedService> services,
        int capacity,
        PriorityPolicy priorityPolicy,
        List<Hours> openingHours,
        long policyVersion) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    static SettingsView of(SalonSettings settings, long policyVersion) {
        return new SettingsView(
                settings.name(),
                settings.zone().getId(),
                settings.dayCutOver().format(TIME),
                settings.chairs(),
                settings.services(),
                settings.capacity(),
                settings.priorityPolicy(),
                settings.openingHours().stream().map(Hours::of).toList(),
                policyVersion);
    }

    /** Opening hours of one day of the week. */
    record Hours(String day, String opens, String closes) {

        static Hours of(OpeningHours hours) {
            return new Hours(
                    hours.day().name(),
                    hours.opens().format(TIME),
                    hours.closes().format(TIME));
        }
    }
}
