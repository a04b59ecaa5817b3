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
 * One salon as it was last read: the documents of its newest day, or those of an empty day once the newest is over.
 * Immutable but for the empty day, which is made when first needed.
 */
final class SalonNow {

    private final String salonId;
    private final SalonSettings settings;
    private final long position;
    private final @Nullable LocalDate newest;
    private final Instant parkedUntil;
    private final Instant over;
    private final Map<Audience, Shown> documents;
    private final Map<LocalDate, Map<Audience, Shown>> emptyDays = new ConcurrentHashMap<>();

    /**
     * @param position of the newest day, or of the settings where there is no day yet
     * @param newest the newest day with events; absent where there is none
     * @param documents of that day
     * @param parked the newest day that cannot be shown; absent where each can
     */
    SalonNow(
            String salonId,
            SalonSettings settings,
            long position,
            @Nullable LocalDate newest,
            Map<Audience, byte[]> documents,
            @Nullable LocalDate parked) {
        this.salonId = salonId;
        this.settings = settings;
        this.position = position;
        this.newest = newest;
        this.parkedUntil = endOf(parked);
        this.over = endOf(newest);
        this.documents = new EnumMap<>(Audience.class);
        if (newest != null) {
            documents.forEach((audience, json) -> this.documents.put(
                    audience,
                    new Shown(new LiveQueue(salonId, audience, position, json), newest, "\"" + position + "\"")));
        }
    }

    private Instant endOf(@Nullable LocalDate day) {
        return day == null ? Instant.MIN : QueueId.startOf(day.plusDays(1), settings.zone(), settings.dayCutOver());
    }

    long position() {
        return position;
    }

    /** When the newest day is over; the distant past where there is none. */
    Instant over() {
        return over;
    }

    /** Whether this is newer than the other, or as new. */
    boolean isAtLeast(SalonNow other) {
        LocalDate mine = newest == null ? LocalDate.MIN : newest;
        LocalDate others = other.newest == null ? LocalDate.MIN : other.newest;
        int days = mine.compareTo(others);
        return days > 0 || (days == 0 && position >= other.position);
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
        Shown document = now.isBefore(over) ? documents.get(audience) : null;
        return document == null ? empty(audience, now) : document;
    }

    private Shown empty(Audience audience, Instant now) {
        LocalDate today = QueueId.businessDay(now, settings.zone(), settings.dayCutOver());
        Shown empty = emptyDays.computeIfAbsent(today, this::emptyDay).get(audience);
        if (empty == null) {
            throw new IllegalStateException("no document for " + audience);
        }
        return empty;
    }

    private Map<Audience, Shown> emptyDay(LocalDate today) {
        Map<Audience, Shown> made = new EnumMap<>(Audience.class);
        for (Audience audience : Audience.values()) {
            byte[] json =
                    ViewJson.write(EmptyDay.of(salonId, settings, today, position, stillInService(audience, today)));
            made.put(
                    audience,
                    new Shown(
                            new LiveQueue(salonId, audience, position, json),
                            today,
                            "\"" + position + "." + today + "\""));
        }
        return made;
    }

    private List<TicketLine> stillInService(Audience audience, LocalDate today) {
        Shown before = documents.get(audience);
        return before != null && today.minusDays(1).equals(newest)
                ? ViewJson.read(before.queue().json(), LiveQueueView.class).inService()
                : List.of();
    }

    /**
     * A document and how it is told from others.
     *
     * @param day the business day it shows
     * @param etag the position; with the day where that day has no events yet
     */
    record Shown(LiveQueue queue, LocalDate day, String etag) {}
}
