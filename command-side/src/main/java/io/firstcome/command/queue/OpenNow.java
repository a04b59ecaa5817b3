package io.firstcome.command.queue;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.OpeningHours;
import io.firstcome.api.salon.SalonSettings;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** Whether customers may join by themselves now. Hours that close before they open reach into the next day. */
final class OpenNow {
    private OpenNow() {}

    static void theSalonIsOpen(SalonSettings settings, Instant now) {
        if (!settings.openingHours().isEmpty()) {
            ZonedDateTime local = now.atZone(settings.zone());
            if (settings.openingHours().stream().noneMatch(hours -> cover(hours, local))) {
                throw Refused.because(RefusalCode.OUTSIDE_OPENING_HOURS);
            }
        }
    }

    private static boolean cover(OpeningHours hours, ZonedDateTime local) {
        LocalTime time = local.toLocalTime();
        boolean onTheDay = local.getDayOfWeek() == hours.day();
        boolean onTheDayAfter = local.getDayOfWeek() == hours.day().plus(1);
        boolean opened = !time.isBefore(hours.opens());
        boolean notClosed = time.isBefore(hours.closes());
        if (hours.closes().isAfter(hours.opens())) {
            return onTheDay && opened && notClosed;
        }
        return (onTheDay && opened) || (onTheDayAfter && notClosed);
    }
}
