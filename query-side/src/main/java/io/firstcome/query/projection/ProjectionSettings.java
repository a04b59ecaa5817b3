package io.firstcome.query.projection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the read models follow the log.
 *
 * @param segments into how many parts the salons are split, each followed by one node at a time; 1 to 64; changing it
 *     rebuilds the models
 * @param batchSize most events in one batch, 1 to 100,000
 * @param daysInMemory how many salon-days are kept at hand, 10 to 1,000,000
 * @param check how often Redis is asked whether the models are still there, 100 ms to 1 minute
 * @param mostBehind how many events the models may be behind the log before the node counts as not ready, 1 or more
 * @param lease after which the segment of a silent node goes to another one, 1 second to 10 minutes
 */
@Validated
@ConfigurationProperties("firstcome.projection")
public record ProjectionSettings(
        @DefaultValue("1") @Min(1) @Max(64) int segments,
        @DefaultValue("1000") @Min(1) @Max(100_000) int batchSize,
        @DefaultValue("3000") @Min(10) @Max(1_000_000) int daysInMemory,
        @DefaultValue("10000") @Min(1) long mostBehind,
        @DefaultValue("1s") @NotNull Duration check,
        @DefaultValue("10s") @NotNull Duration lease) {

    public ProjectionSettings {
        demand(check, Duration.ofMillis(100), Duration.ofMinutes(1), "firstcome.projection.check");
        demand(lease, Duration.ofSeconds(1), Duration.ofMinutes(10), "firstcome.projection.lease");
    }

    private static void demand(Duration value, Duration least, Duration most, String key) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(key + " is " + value + "; allowed are " + least + " to " + most);
        }
    }
}
