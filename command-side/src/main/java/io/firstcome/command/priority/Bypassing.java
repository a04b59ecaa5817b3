package io.firstcome.command.priority;

import io.firstcome.api.priority.BypassedTicket;
import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.Seat;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.waittime.PersonInLine;
import io.firstcome.api.waittime.Situation;
import io.firstcome.api.waittime.WaitPredictor;
import io.firstcome.api.waittime.WaitQuote;
import io.firstcome.command.day.LineRules;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom a priority start passes over: whoever was called to that chair, and everybody ahead who waits and may take it. The
 * loss of each is the difference of two forecasts, one as things stand and one with the chair taken.
 */
final class Bypassing {
    private Bypassing() {}

    /** Empty where the ticket is next for this chair anyway. */
    static List<BypassedTicket> by(Ticket ticket, Seat seat, DayState day, WaitPredictor predictor, Instant now) {
        List<Ticket> passedOver = LineRules.passedOver(day, ticket, seat);
        if (passedOver.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> losses = losses(ticket.id(), seat.chairId(), day.situation(now), predictor);
        Map<String, Integer> places = places(day.line().present());
        return passedOver.stream()
                .map(other -> new BypassedTicket(
                        other.id(),
                        other.token(),
                        places.getOrDefault(other.id(), 0),
                        losses.getOrDefault(other.id(), 0)))
                .toList();
    }

    private static Map<String, Integer> places(List<Ticket> present) {
        Map<String, Integer> places = new HashMap<>();
        present.forEach(ticket -> places.put(ticket.id(), places.size() + 1));
        return places;
    }

    private static Map<String, Integer> losses(
            String ticketId, String chairId, Situation before, WaitPredictor predictor) {
        PersonInLine pulled = before.line().stream()
                .filter(person -> person.ticketId().equals(ticketId))
                .findFirst()
                .orElseThrow();
        Map<String, Integer> expectedBefore = expected(before, predictor);
        Map<String, Integer> losses = new HashMap<>();
        expected(before.seated(pulled, chairId), predictor)
                .forEach((id, after) -> losses.put(id, Math.max(0, after - expectedBefore.getOrDefault(id, after))));
        return losses;
    }

    private static Map<String, Integer> expected(Situation situation, WaitPredictor predictor) {
        List<WaitQuote> quotes = predictor.forecast(situation).line();
        Map<String, Integer> expected = new HashMap<>();
        for (int index = 0; index < quotes.size(); index++) {
            expected.put(
                    situation.line().get(index).ticketId(), quotes.get(index).expectedSeconds());
        }
        return expected;
    }
}
