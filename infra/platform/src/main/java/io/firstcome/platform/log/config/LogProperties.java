package io.firstcome.platform.log.config;

import io.firstcome.platform.log.append.AppendSettings;
import io.firstcome.platform.log.jdbc.SqlDialect;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the event log.
 *
 * @param name name of the log this node serves: letters, digits, dots and dashes
 * @param store where it is kept: {@code h2} (embedded) or {@code postgresql}
 * @param pollInterval how often to look for commits of other nodes although no bell rang, 100 ms or more
 * @param maxGroup most commits in one round trip, 1 to 4096
 * @param maxQueue most commands waiting for the disk on this node, 1 to 1,000,000; further ones are refused
 * @param outcomeTimeout how long to seek the outcome of an append whose answer got lost, 1 ms to 1 minute
 * @param recent memory for recent commits; twice as much may be used
 */
@Validated
@ConfigurationProperties("firstcome.log")
public record LogProperties(
        @DefaultValue("main") @Pattern(regexp = "[A-Za-z0-9.-]{1,64}")
        String name,

        @DefaultValue("h2") SqlDialect store,

        @DefaultValue("5s") @NotNull @DurationMin(millis = 100)
        Duration pollInterval,

        @DefaultValue("256") @Min(1) @Max(4096) int maxGroup,
        @DefaultValue("10000") @Min(1) @Max(1_000_000) int maxQueue,

        @DefaultValue("5s") @NotNull @DurationMin(millis = 1) @DurationMax(minutes = 1)
        Duration outcomeTimeout,

        @DefaultValue("32MB") @NotNull DataSize recent) {

    AppendSettings append() {
        return new AppendSettings(maxGroup, maxQueue, outcomeTimeout);
    }
}
