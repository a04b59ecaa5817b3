package io.firstcome.query;

import io.firstcome.api.priority.PriorityPolicy;
import io.firstcome.api.queue.CustomerJoined;
import io.firstcome.api.queue.DayOpened;
import io.firstcome.api.queue.JoinedThrough;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.queue.ServiceCompleted;
import io.firstcome.api.queue.ServiceStarted;
import io.firstcome.api.salon.Chair;
import io.firstcome.api.salon.OfferedService;
import io.firstcome.api.salon.SalonRegistered;
import io.firstcome.api.salon.SalonSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Writes events into the log as if commands had caused them. */
public final class EventsOnRecord {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final EventStore events;
    private final Map<String, Long> nextSequence = new ConcurrentHashMap<>();

    EventsOnRecord(EventStore events) {
        this.events = events;
    }

    public static SalonSettings settings(String name) {
        return new SalonSettings(
                name,
                ZONE,
                LocalTime.MIDNIGHT,
                List.of(),
                List.of(new Chair("c1", "Window"), new Chair("c2", null)),
                List.of(new OfferedService("CUT", "Cut", 1200)),
                50,
                new PriorityPolicy(3, 2, PriorityPolicy.USUAL_REASONS, PriorityPolicy.USUAL_ROLES, List.of()));
    }

    /** The business day that is running now. */
    public static LocalDate today() {
        return LocalDate.now(java.time.Clock.system(ZONE));
    }

    public static String queueId(String salonId) {
        return new QueueId(salonId, today()).toString();
    }

    /** Registers a salon. */
    public EventsOnRecord salon(String salonId, String name) {
        return record(salonId, "Salon", new SalonRegistered(salonId, settings(name), 1, now()));
    }

    /** Registers a salon and opens its day of today. */
    public EventsOnRecord openSalon(String salonId, String name) {
        salon(salonId, name);
        return day(salonId, new DayOpened(salonId, today(), settings(name), 1, now()));
    }

    /** Where the day of today was begun by another: the sequence that comes next. */
    public EventsOnRecord continuing(String salonId, long next) {
        nextSequence.putIfAbsent(queueId(salonId), next);
        return this;
    }

    /** Events of today. */
    public EventsOnRecord day(String salonId, QueueEvent... happened) {
        return day(salonId, today(), happened);
    }

    public EventsOnRecord day(String salonId, LocalDate day, QueueEvent... happened) {
        return record(new QueueId(salonId, day).toString(), "SalonQueue", (Object[]) happened);
    }

    /** An event that no day can take, as a later version of the product might write one. */
    public EventsOnRecord poison(String salonId) {
        return record(queueId(salonId), "SalonQueue", new SalonRegistered(salonId, settings(salonId), 1, now()));
    }

    public EventsOnRecord record(String aggregate, String type, Object... happened) {
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(null);
        unit.execute(() -> {
            for (Object event : happened) {
                long sequence = nextSequence.merge(aggregate, 1L, Long::sum) - 1;
                DomainEventMessage<?> message = new GenericDomainEventMessage<>(type, aggregate, sequence, event);
                events.publish(message);
            }
        });
        return this;
    }

    public static CustomerJoined joined(String ticketId, String token, @Nullable String customerRef) {
        Instant at = now();
        return new CustomerJoined(
                ticketId, token, customerRef, "CUT", 1200, null, null, JoinedThrough.STAFF, at, 1, null, at);
    }

    public static ServiceStarted started(String ticketId, String chairId) {
        return new ServiceStarted(ticketId, chairId, 60, now());
    }

    public static ServiceCompleted completed(String ticketId, String chairId) {
        return new ServiceCompleted(ticketId, chairId, 900, now());
    }

    public static Instant now() {
        return Instant.now(java.time.Clock.systemUTC());
    }
}
