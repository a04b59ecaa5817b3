package io.firstcome.api.waittime;

/**
 * A wait, as an honest range: four of five people wait between low and high.
 *
 * @param expectedSeconds the mean, 0 or more
 * @param lowSeconds one of ten waits less
 * @param highSeconds one of ten waits longer
 */
public record WaitQuote(int expectedSeconds, int lowSeconds, int highSeconds) {}
