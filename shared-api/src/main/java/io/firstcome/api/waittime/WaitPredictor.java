package io.firstcome.api.waittime;

/**
 * Tells how long everybody in a line will wait. The seam for other ways to know than {@link ChairSimulation}; an
 * implementation is deterministic: the same situation, the same forecast.
 */
@FunctionalInterface
public interface WaitPredictor {
    Forecast forecast(Situation situation);
}
