package io.firstcome.command.imports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How files of visits are imported.
 *
 * @param mostWaiting how many imports may wait or run at once, 1 to 1,000; further ones are refused as BUSY
 * @param retryAfter how long to wait before an import is tried again that failed because the log was not available;
 *     1 ms to 5 minutes, and twice as long after each further failure, up to 5 minutes
 */
@Validated
@ConfigurationProperties("firstcome.imports")
record ImportSettings(
        @DefaultValue("16") @Min(1) @Max(1_000) int mostWaiting,

        @DefaultValue("5s") @NotNull @DurationMin(millis = 1) @DurationMax(minutes = 5)
        Duration retryAfter) {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 20;

    /**
     * How long to wait for the next try.
     *
     * @param failures how often it has failed in a row, 1 or more
     */
    Duration pauseAfter(int failures) {
        Duration grown = retryAfter.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return grown.compareTo(LONGEST_PAUSE) < 0 ? grown : LONGEST_PAUSE;
    }
}
