package io.firstcome.command.imports;

import io.firstcome.api.queue.CustomerJoined;
import io.firstcome.api.queue.CustomerLeft;
import io.firstcome.api.queue.CustomerMarkedNoShow;
import io.firstcome.api.queue.DayClosed;
import io.firstcome.api.queue.DayOpened;
import io.firstcome.api.queue.JoinedThrough;
import io.firstcome.api.queue.PastDayRecorded;
import io.firstcome.api.queue.PastOutcome;
import io.firstcome.api.queue.PastVisit;
import io.firstcome.api.queue.QueueEvent;
import io.firstcome.api.queue.QueueId;
import io.firstcome.api.queue.RecordPastDay;
import io.firstcome.api.queue.ServiceCompleted;
import io.firstcome.api.queue.ServiceStarted;
import io.firstcome.api.queue.TicketId;
import io.firstcome.api.salon.OfferedService;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.command.day.Reckoning;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A day that was served before Firstcome knew the salon, told as the events it would have caused. The past is recorded
 * as it was: no rule of order, chairs or capacity is applied, chairs that overlap are counted, and people are in the
 * order in which they joined, without the head starts of today. Pure: the same command always tells the same events.
 */
public final class PastDay {
    private final QueueId queue;
    private final SalonSettings settings;
    private final List<QueueEvent> events = new ArrayList<>();
    private final Map<String, CustomerJoined> joined = new HashMap<>();
    private final Map<String, Integer> servedAt = new HashMap<>();
    private final PastDayTokens tokens = new PastDayTokens();
    private int waiting;
    private int chairOverlaps;

    private PastDay(QueueId queue, SalonSettings settings) {
        this.queue = queue;
        this.settings = settings;
    }

    /**
     * The events of a past day: opened, marked as imported, everything that happened, closed.
     *
     * @param settings the settings in force now; which ones were in force then, nobody knows
     */
    public static List<QueueEvent> decide(RecordPastDay command, SalonSettings settings, long policyVersion) {
        List<PastMoment> moments = PastMoment.inOrder(command.visits());
        Instant first = moments.get(0).at();
        Instant last = moments.get(moments.size() - 1).at();
        QueueId queue = QueueId.parse(command.queueId());
        PastDay day = new PastDay(queue, settings);
        moments.forEach(day::tell);

        List<QueueEvent> all = new ArrayList<>(day.events.size() + 3);
        all.add(new DayOpened(queue.salonId(), queue.day(), settings, policyVersion, first));
        all.add(new PastDayRecorded(command.fileDigest(), command.visits().size(), day.chairOverlaps, first));
        all.addAll(day.events);
        all.add(new DayClosed(List.of(), last));
        return all;
    }

    private void tell(PastMoment moment) {
        PastVisit visit = moment.visit();
        switch (moment.kind()) {
            case JOINING -> {
                join(visit);
                waiting++;
                if (visit.startedAt() == null && visit.endedAt().equals(moment.at())) {
                    leave(visit);
                }
            }
            case DIRECT_START -> {
                join(visit);
                start(visit, moment.at());
            }
            case START_AFTER_WAITING -> {
                waiting--;
                start(visit, moment.at());
            }
            case COMPLETION -> complete(visit, moment.at());
            case LEAVING -> leave(visit);
        }
    }

    private void join(PastVisit visit) {
        CustomerJoined event = new CustomerJoined(
                new TicketId(queue.day(), joined.size() + 1).toString(),
                tokens.take(),
                visit.customerRef(),
                visit.service(),
                secondsOf(visit.service()),
                visit.priorityClass(),
                null,
                JoinedThrough.IMPORT,
                visit.joinedAt(),
                waiting + 1,
                null,
                visit.joinedAt());
        joined.put(visit.visitId(), event);
        events.add(event);
    }

    private void start(PastVisit visit, Instant at) {
        String chair = chairOf(visit);
        if (servedAt.merge(chair, 1, Integer::sum) > 1) {
            chairOverlaps++;
        }
        events.add(new ServiceStarted(ticket(visit).ticketId(), chair, Reckoning.seconds(visit.joinedAt(), at), at));
        if (visit.endedAt().equals(at)) {
            complete(visit, at);
        }
    }

    private void complete(PastVisit visit, Instant at) {
        Instant started = Objects.requireNonNullElse(visit.startedAt(), at);
        CustomerJoined ticket = ticket(visit);
        String chair = chairOf(visit);
        servedAt.merge(chair, -1, Integer::sum);
        tokens.free(ticket.token());
        events.add(new ServiceCompleted(ticket.ticketId(), chair, Reckoning.seconds(started, at), at));
    }

    private void leave(PastVisit visit) {
        waiting--;
        CustomerJoined ticket = ticket(visit);
        if (visit.outcome() == PastOutcome.NO_SHOW) {
            // Its token stays taken until the day ends, as that of any no-show.
            events.add(new CustomerMarkedNoShow(ticket.ticketId(), visit.endedAt()));
        } else {
            tokens.free(ticket.token());
            events.add(new CustomerLeft(ticket.ticketId(), visit.endedAt()));
        }
    }

    private CustomerJoined ticket(PastVisit visit) {
        CustomerJoined ticket = joined.get(visit.visitId());
        if (ticket == null) {
            throw new IllegalStateException("visit " + visit.visitId() + " ended before it began");
        }
        return ticket;
    }

    private static String chairOf(PastVisit visit) {
        String chair = visit.chair();
        if (chair == null) {
            throw new IllegalStateException("visit " + visit.visitId() + " was served at no chair");
        }
        return chair;
    }

    private int secondsOf(String service) {
        return settings.services().stream()
                .filter(offered -> offered.code().equals(service))
                .findFirst()
                .map(OfferedService::seconds)
                .orElseGet(() -> settings.services().get(0).seconds());
    }
}
