package io.firstcome.api.waittime;

import java.util.List;

/**
 * What a predictor says about one situation.
 *
 * @param line one quote per person of the situation's line, in the same order
 * @param newcomer for somebody who joined now at the end of the line and would take any chair
 */
public record Forecast(List<WaitQuote> line, WaitQuote newcomer) {
    public Forecast {
        line = List.copyOf(line);
    }
}
