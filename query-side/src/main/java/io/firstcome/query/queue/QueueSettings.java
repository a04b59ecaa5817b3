package io.firstcome.query.queue;

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
 * How live queues are served.
 *
 * @param salonsClose how many salons a node keeps at hand, 1 to 1,000,000
 * @param visibleWithin how long a request waits for what it wrote to be visible, 1 ms to 30 seconds
 * @param waiting how many requests may wait at once, 1 to 10,000; further ones are told to try again
 */
@Validated
@ConfigurationProperties("firstcome.queue")
public record QueueSettings(
        @DefaultValue("10000") @Min(1) @Max(1_000_000) int salonsClose,

        @DefaultValue("2s") @NotNull @DurationMin(millis = 1) @DurationMax(seconds = 30)
        Duration visibleWithin,

        @DefaultValue("200") @Min(1) @Max(10_000) int waiting) {}
