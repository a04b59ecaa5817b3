package io.firstcome.query.queue;

import io.firstcome.api.queue.Audience;
import io.firstcome.api.queue.LiveQueue;
import io.firstcome.api.queue.LiveQueueView;
import io.firstcome.api.queue.LiveQueueView.TicketLine;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.query.models.ViewJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One salon as it was last read. It shows the business day that commands go to by the salon's settings: the documents of
 * that day where there are any, else an empty day. Immutable but for what is made when first needed.
 */
final class SalonNow {

    private final String salonId;
    private final SalonSettings settings;
    private final long position;
    private final Map<LocalDate, DayDocuments> days;
    private final Instant parkedUntil;
    private final Map<LocalDate, Map<Audience, Shown>> made = new ConcurrentHashMap<>();

    /**
     * The documents of a day.
     *
     * @param position of the last event that is in them
     */
    record DayDocuments(long position, Map<Audience, byte[]> json) {}

    /**
     * What was read of a salon.
     *
     * @param settingsPosition of the settings
     * @param days the documents of the days that are kept
     * @param parked the newest day that cannot be shown; absent where each can
     */
    SalonNow(
            String salonId,
            SalonSettings settings,
            long settingsPosition,
            Map<LocalDate, DayDocuments> days,
            @Nullable LocalDate parked) {
        this.salonId = salonId;
        this.settings = settings;
        this.days = Map.copyOf(days);
        this.position = days.values().stream().mapToLong(DayDocuments::position).reduce(settingsPosition, Math::max);
        this.parkedUntil = parked == null
                ? Instant.MIN
                : QueueId.startOf(parked.plusDays(1), settings.zone(), settings.dayCutOver());
    }

    /** The position of the last event of all that was read. */
    long position() {
        return position;
    }

    /** Whether this is newer than the other, or as new. */
    boolean isAtLeast(SalonNow other) {
        return position >= other.position;
    }

    /**
     * The document for an audience at a moment.
     *
     * @throws Refused where the day cannot be shown
     */
    Shown shown(Audience audience, Instant now) {
        if (now.isBefore(parkedUntil)) {
            throw Refused.because(
                    RefusalCode.READ_MODEL_UNAVAILABLE, "The queue of " + salonId + " cannot be shown right now.");
        }
        LocalDate today = QueueId.businessDay(now, settings.zone(), settings.dayCutOver());
        Shown shown = made.computeIfAbsent(today, this::make).get(audience);
        if (shown == null) {
            throw new IllegalStateException("no document for " + audience);
        }
        return shown;
    }

    private Map<Audience, Shown> make(LocalDate today) {
        Map<Audience, Shown> shown = new EnumMap<>(Audience.class);
        for (Audience audience : Audience.values()) {
            byte[] json = documentOf(today, audience);
            shown.put(audience, json == null ? empty(today, audience) : asItIs(today, audience, json));
        }
        return shown;
    }

    private byte @Nullable [] documentOf(LocalDate day, Audience audience) {
        DayDocuments documents = days.get(day);
        return documents == null ? null : documents.json().get(audience);
    }

    /** The stored bytes; where anything newer was shown before, the same under that newer position, so that it never goes back. */
    private Shown asItIs(LocalDate today, Audience audience, byte[] json) {
        DayDocuments documents = days.get(today);
        if (documents != null && documents.position() == position) {
            return new Shown(new LiveQueue(salonId, audience, position, json), today, "\"" + position + "\"");
        }
        return underNewestPosition(
                today, audience, ViewJson.read(json, LiveQueueView.class).at(position));
    }

    private Shown empty(LocalDate today, Audience audience) {
        return underNewestPosition(
                today, audience, EmptyDay.of(salonId, settings, today, position, stillInService(today, audience)));
    }

    private Shown underNewestPosition(LocalDate today, Audience audience, LiveQueueView view) {
        LiveQueue queue = new LiveQueue(salonId, audience, position, ViewJson.write(view));
        return new Shown(queue, today, "\"" + position + "." + today + "\"");
    }

    private List<TicketLine> stillInService(LocalDate today, Audience audience) {
        byte[] before = documentOf(today.minusDays(1), audience);
        return before == null
                ? List.of()
                : ViewJson.read(before, LiveQueueView.class).inService();
    }

    /**
     * A document and how it is told from others.
     *
     * @param day the business day it shows
     * @param etag the position; with the day where the document is not the stored one
     */
    record Shown(LiveQueue queue, LocalDate day, String etag) {}
}
