package io.firstcome.command.queue;

import io.firstcome.api.priority.HeadStart;
import io.firstcome.api.queue.AddWalkIn;
import io.firstcome.api.queue.CustomerJoined;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.JoinedThrough;
import io.firstcome.api.queue.TicketId;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.OfferedService;
import io.firstcome.api.waittime.PersonInLine;
import io.firstcome.api.waittime.WaitPredictor;
import io.firstcome.api.waittime.WaitQuote;
import io.firstcome.command.day.ChairRules;
import io.firstcome.command.day.DayRules;
import io.firstcome.command.day.TicketRules;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody joins the line, gets a token, a place and a first quote of the wait. */
final class JoinTheLine {
    private JoinTheLine() {}

    static List<CustomerJoined> decide(DayState day, AddWalkIn command, QueueDesk desk, Instant now) {
        DayRules.theDayIsNotClosed(day);
        DayRules.theDayIsRunning(day, now);
        DayRules.joiningIsNotPaused(day);
        if (command.through() == JoinedThrough.PHONE) {
            OpenNow.theSalonIsOpen(day.settings(), now);
        }
        OfferedService service = theServiceIsOffered(day, command.service());
        Instant orderedAt = now.minusSeconds(headStart(day, command.priorityClass()));
        String wantedChair = command.wantedChair();
        if (wantedChair != null) {
            ChairRules.theChairExists(day, wantedChair);
        }
        String customerRef = command.customerRef();
        if (customerRef != null) {
            TicketRules.theCustomerHasNoOtherTicket(day, customerRef);
        }
        thereIsRoom(day);
        String token =
                desk.tokens().next(day.liveTokens()).orElseThrow(() -> Refused.because(RefusalCode.TOKENS_EXHAUSTED));
        String ticketId = new TicketId(day.day(), day.ticketCount() + 1).toString();
        int place = day.line().placeFor(orderedAt);
        var newcomer = new PersonInLine(ticketId, service.code(), service.seconds(), wantedChair, false);
        return List.of(new CustomerJoined(
                ticketId,
                token,
                customerRef,
                service.code(),
                service.seconds(),
                command.priorityClass(),
                wantedChair,
                command.through(),
                orderedAt,
                place,
                quote(day, newcomer, place, desk.predictor(), now),
                now));
    }

    private static WaitQuote quote(
            DayState day, PersonInLine newcomer, int place, WaitPredictor predictor, Instant now) {
        return predictor
                .forecast(day.situation(now).with(newcomer, place))
                .line()
                .get(place - 1);
    }

    private static OfferedService theServiceIsOffered(DayState day, @Nullable String code) {
        List<OfferedService> offered = day.settings().services();
        if (code == null) {
            return offered.get(0);
        }
        return offered.stream()
                .filter(service -> service.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.because(RefusalCode.SERVICE_UNKNOWN));
    }

    private static int headStart(DayState day, @Nullable String priorityClass) {
        if (priorityClass == null) {
            return 0;
        }
        return day.settings().priorityPolicy().headStarts().stream()
                .filter(headStart -> headStart.priorityClass().equals(priorityClass))
                .mapToInt(HeadStart::seconds)
                .findFirst()
                .orElseThrow(() -> Refused.because(RefusalCode.PRIORITY_CLASS_UNKNOWN));
    }

    private static void thereIsRoom(DayState day) {
        int capacity = day.settings().capacity();
        if (day.tally().inLine() >= capacity) {
            throw Refused.because(RefusalCode.QUEUE_FULL, RefusalCode.QUEUE_FULL.title(), Map.of("capacity", capacity));
        }
    }
}
