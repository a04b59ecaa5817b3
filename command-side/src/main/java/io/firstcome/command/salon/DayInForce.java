package io.firstcome.command.salon;

import io.firstcome.api.queue.QueueId;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.SalonSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A business day under way keeps its date, and does not end sooner than it would have: no change of time zone or cut-over
 * takes it away from those who wait, or brings a fresh quota before its time.
 */
final class DayInForce {
    private DayInForce() {}

    /**
     * What must hold of a change of settings.
     *
     * @throws Refused SETTINGS_WOULD_MOVE_THE_DAY with both dates and both ends
     */
    static void isKept(String salonId, SalonSettings before, SalonSettings after, DaysUnderWay days, Instant now) {
        LocalDate day = QueueId.businessDay(now, before.zone(), before.dayCutOver());
        LocalDate wouldBe = QueueId.businessDay(now, after.zone(), after.dayCutOver());
        boolean kept = day.equals(wouldBe) && !endOf(day, after).isBefore(endOf(day, before));
        if (!kept && days.include(new QueueId(salonId, day))) {
            throw wouldMove(day, wouldBe, before, after);
        }
    }

    private static Refused wouldMove(LocalDate day, LocalDate wouldBe, SalonSettings before, SalonSettings after) {
        OffsetDateTime ends = localEndOf(day, before);
        OffsetDateTime wouldEnd = localEndOf(day, after);
        String what = day.equals(wouldBe) ? "end at " + wouldEnd + " instead of " + ends : "become " + wouldBe;
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("day", day);
        facts.put("wouldBe", wouldBe);
        facts.put("endsAt", ends);
        facts.put("wouldEndAt", wouldEnd);
        return Refused.because(
                RefusalCode.SETTINGS_WOULD_MOVE_THE_DAY,
                "The business day " + day + " has begun and would " + what
                        + ". Close the day first, or change time zone and cut-over before anything happens on a day.",
                facts);
    }

    private static OffsetDateTime localEndOf(LocalDate day, SalonSettings settings) {
        return endOf(day, settings).atZone(settings.zone()).toOffsetDateTime();
    }

    private static Instant endOf(LocalDate day, SalonSettings settings) {
        return QueueId.startOf(day.plusDays(1), settings.zone(), settings.dayCutOver());
    }
}
