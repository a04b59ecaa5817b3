package io.firstcome.query.projection;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.salon.SalonPage.SalonLine;
import io.firstcome.api.waittime.WaitPredictor;
import io.firstcome.platform.attempt.Attempt;
import io.firstcome.platform.identity.Contact;
import io.firstcome.platform.redis.RedisLink;
import io.firstcome.platform.redis.RedisLink.ScriptCall;
import io.firstcome.query.figures.DayFiguresRenderer;
import io.firstcome.query.models.ModelKeys;
import io.firstcome.query.models.ViewJson;
import io.firstcome.query.projection.Changes.ChangedDay;
import io.firstcome.query.projection.Changes.ChangedSalon;
import io.firstcome.query.queue.CustomerContacts;
import io.firstcome.query.queue.DaySummaryRenderer;
import io.firstcome.query.queue.LiveQueueRenderer;
import io.firstcome.query.queue.QuotedLine;
import io.firstcome.query.ticket.TicketRenderer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;

/** Renders what has changed, each day once, and writes it to Redis in one go. */
final class ModelWriter {

    private static final int AT_ONCE = 200;
    private static final long LOST = -1;
    private static final byte[] NOTHING = {};
    private static final Comparator<ChangedDay> NEWEST_FIRST = Comparator.<ChangedDay, LocalDate>comparing(
                    one -> one.day().id().day())
            .reversed();

    private final RedisLink redis;
    private final WaitPredictor predictor;
    private final ContactsOfDay contacts;
    private final ParkedDays parked;
    private final PastDays days;
    private final ErasedNames erasedNames;
    private final FailingEvent failing;

    ModelWriter(
            RedisLink redis,
            WaitPredictor predictor,
            CustomerContacts contacts,
            ParkedDays parked,
            PastDays days,
            FailingEvent failing) {
        this.redis = redis;
        this.predictor = predictor;
        this.contacts = new ContactsOfDay(contacts);
        this.parked = parked;
        this.days = days;
        this.erasedNames = new ErasedNames(redis, predictor, this.contacts, parked, days);
        this.failing = failing;
    }

    /**
     * Writes all changes.
     *
     * @throws ModelsLost where Redis holds models of another epoch, or none
     * @throws io.firstcome.platform.redis.RedisUnavailable where it is not known whether all of it is written
     */
    void write(Changes changes, String epoch) {
        writeSalons(changes, epoch);
        List<ChangedDay> changed = new ArrayList<>(changes.days().values());
        changed.sort(NEWEST_FIRST);
        Map<String, LocalDate> newest = new HashMap<>();
        changed.forEach(one ->
                newest.putIfAbsent(one.day().id().salonId(), one.day().id().day()));
        for (int from = 0; from < changed.size(); from += AT_ONCE) {
            writeDays(changed.subList(from, Math.min(changed.size(), from + AT_ONCE)), newest, epoch);
        }
        erasedNames.write(changes.erasures(), epoch);
        for (String queueId : parked.unmarked()) {
            markParked(QueueId.parse(queueId), epoch);
        }
    }

    private void writeSalons(Changes changes, String epoch) {
        List<ScriptCall> calls = new ArrayList<>();
        for (ChangedSalon salon : changes.salons().values()) {
            String id = salon.event().salonId();
            SalonLine line = new SalonLine(
                    id,
                    salon.event().settings().name(),
                    salon.event().settings().zone().getId());
            calls.add(new ScriptCall(
                    new byte[][] {ModelKeys.models(), ModelKeys.salon(id), ModelKeys.salons()}, new byte[][] {
                        ModelKeys.bytes(epoch),
                        ModelKeys.bytes(salon.position()),
                        ModelKeys.bytes(id),
                        ViewJson.write(line),
                        ViewJson.write(salon.event().settings())
                    }));
        }
        demandKept(redis.runAll(Scripts.WRITE_SALON, calls));
    }

    private void writeDays(List<ChangedDay> changed, Map<String, LocalDate> newest, String epoch) {
        List<ScriptCall> calls = new ArrayList<>(changed.size());
        for (ChangedDay one : changed) {
            QueueId id = one.day().id();
            LocalDate last = newest.getOrDefault(id.salonId(), id.day());
            boolean live = !id.day().isBefore(last.minusDays(1));
            Map<String, Contact> known = live ? contacts.in(one.day()) : Map.of();
            Optional<Throwable> failure = Attempt.failureOf(() -> calls.add(render(one.day(), live, known, epoch)));
            if (failure.isPresent()) {
                days.forget(id.toString());
                DomainEventMessage<?> first = failing.upTo(one.last(), day -> render(day, true, Map.of(), epoch));
                parked.park(id.toString(), first, failure.get());
            }
        }
        demandKept(redis.runAll(Scripts.WRITE_DAY, calls));
        changed.forEach(one -> one.day().ticketsWritten());
    }

    /**
     * Renders a day. Where a much newer day of the salon has just been written, its live view and its tickets would be
     * refused, so they are not even made.
     */
    private ScriptCall render(ProjectedDay projected, boolean live, Map<String, Contact> known, String epoch) {
        DayState day = projected.state();
        QueueId id = projected.id();
        long position = projected.position();
        QuotedLine line = new QuotedLine(day, predictor);
        List<byte[]> arguments = new ArrayList<>();
        arguments.add(ModelKeys.bytes(epoch));
        arguments.add(ModelKeys.bytes(position));
        arguments.add(ModelKeys.bytes(id.salonId()));
        arguments.add(ModelKeys.bytes(id.day().toString()));
        arguments.add(ModelKeys.bytes(id.day().minusDays(1).toString()));
        arguments.add(ModelKeys.bytes(id.day().plusDays(1).toString()));
        arguments.add(live ? ViewJson.write(LiveQueueRenderer.forStaff(day, position, line, known)) : NOTHING);
        arguments.add(live ? ViewJson.write(LiveQueueRenderer.forPublic(day, position, line)) : NOTHING);
        arguments.add(ViewJson.write(DaySummaryRenderer.render(day, position)));
        arguments.add(ViewJson.write(DayFiguresRenderer.render(day, position)));
        arguments.add(ModelKeys.ticketsOf(id.salonId()));
        for (Ticket ticket : live ? projected.ticketsToWrite() : List.<Ticket>of()) {
            ProjectedDay.Ended last = projected.lastChangeOf(ticket);
            arguments.add(ModelKeys.bytes(ticket.id()));
            arguments.add(ViewJson.write(TicketRenderer.render(day, ticket, line, last.position(), last.at())));
        }
        byte[][] keys = {
            ModelKeys.models(),
            ModelKeys.live(id.salonId()),
            ModelKeys.days(id.salonId()),
            ModelKeys.positions(id.salonId()),
            ModelKeys.ticketDays(id.salonId()),
            ModelKeys.tickets(id.salonId(), id.day()),
            ModelKeys.figures(id.salonId())
        };
        return new ScriptCall(keys, arguments.toArray(new byte[0][]));
    }

    private void markParked(QueueId id, String epoch) {
        byte[][] keys = {ModelKeys.models(), ModelKeys.live(id.salonId())};
        demandKept(List.of(redis.run(
                Scripts.PARK_DAY,
                keys,
                ModelKeys.bytes(epoch),
                ModelKeys.bytes(id.salonId()),
                ModelKeys.bytes(id.day().toString()))));
        parked.marked(id.toString());
    }

    static void demandKept(List<Long> answers) {
        if (answers.contains(LOST)) {
            throw new ModelsLost();
        }
    }
}
