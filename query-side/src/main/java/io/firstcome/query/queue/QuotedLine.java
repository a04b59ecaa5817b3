package io.firstcome.query.queue;

import io.firstcome.api.queue.DayState;
import io.firstcome.api.queue.Ticket;
import io.firstcome.api.waittime.Forecast;
import io.firstcome.api.waittime.WaitPredictor;
import io.firstcome.api.waittime.WaitQuote;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Place and wait of everybody in line, reckoned for the moment of the day's last event. */
public final class QuotedLine {

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, WaitQuote> quotes = new HashMap<>();
    private final WaitQuote newcomer;
    private final Instant asOf;

    public QuotedLine(DayState day, WaitPredictor predictor) {
        this.asOf = day.lastEventAt();
        Forecast forecast = predictor.forecast(day.situation(asOf));
        List<Ticket> present = day.line().present();
        for (int index = 0; index < present.size(); index++) {
            String id = present.get(index).id();
            places.put(id, index + 1);
            quotes.put(id, forecast.line().get(index));
        }
        this.newcomer = forecast.newcomer();
    }

    /** The moment from which waits are counted. */
    public Instant asOf() {
        return asOf;
    }

    /** 1 for the next in line; absent where the ticket is not in line. */
    public @Nullable Integer placeOf(Ticket ticket) {
        return places.get(ticket.id());
    }

    /** Absent where the ticket is not in line. */
    public @Nullable WaitQuote quoteOf(Ticket ticket) {
        return quotes.get(ticket.id());
    }

    /** For somebody who joined now. */
    public WaitQuote newcomer() {
        return newcomer;
    }
}
