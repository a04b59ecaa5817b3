package io.firstcome.api.salon;

import io.firstcome.api.priority.PriorityPolicy;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A salon's settings as owners and programs see them; what is sent may be edited and sent back.
 *
 * @param dayCutOver to the minute, such as {@code 04:00}
 */
public record SettingsView(
        String name,
        String zone,
        String dayCutOver,
        List<Chair> chairs,
        List<OfferedService> services,
        int capacity,
        PriorityPolicy priorityPolicy,
        List<Hours> openingHours,
        long policyVersion) {

    /** How times are written and read: to the minute, so that nothing is lost on the way to an owner and back. */
    public static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    public SettingsView {
        chairs = List.copyOf(chairs);
        services = List.copyOf(services);
        openingHours = List.copyOf(openingHours);
    }

    /** Settings of a version. */
    public static SettingsView of(SalonSettings settings, long policyVersion) {
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
    public record Hours(String day, String opens, String closes) {

        static Hours of(OpeningHours hours) {
            return new Hours(
                    hours.day().name(),
                    hours.opens().format(TIME),
                    hours.closes().format(TIME));
        }
    }
}
