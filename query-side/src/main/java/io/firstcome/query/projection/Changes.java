package io.firstcome.query.projection;

import io.firstcome.api.salon.SalonEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;

/** What a batch of events has changed and is still to be written: each day and each salon once. */
final class Changes {

    private final Map<String, ChangedDay> days = new LinkedHashMap<>();
    private final Map<String, ChangedSalon> salons = new LinkedHashMap<>();
    private final Map<String, Long> erasures = new LinkedHashMap<>();

    /** A day and the last event that changed it. */
    record ChangedDay(ProjectedDay day, DomainEventMessage<?> last) {}

    /** A salon's settings and where in the log they were changed. */
    record ChangedSalon(SalonEvent event, long position) {}

    void changed(ProjectedDay day, DomainEventMessage<?> last) {
        days.put(day.id().toString(), new ChangedDay(day, last));
    }

    void changed(SalonEvent event, long position) {
        salons.put(event.salonId(), new ChangedSalon(event, position));
    }

    /** A name was erased in a salon. */
    void erased(String salonId, long position) {
        erasures.merge(salonId, position, Math::max);
    }

    void drop(String queueId) {
        days.remove(queueId);
    }

    Map<String, ChangedDay> days() {
        return days;
    }

    Map<String, ChangedSalon> salons() {
        return salons;
    }

    /** The salons in which a name was erased, each with the position of the last time. */
    Map<String, Long> erasures() {
        return erasures;
    }

    int size() {
        return days.size() + salons.size() + erasures.size();
    }

    void clear() {
        days.clear();
        salons.clear();
        erasures.clear();
    }
}
