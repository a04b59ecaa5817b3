package io.firstcome.command.salon;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How soon changed settings come into force.
 *
 * @param checkEvery how long a node may go without asking the log whether another node changed a salon's settings; its
 *     own changes it knows at once; 1 ms to 5 minutes
 * @param salonsInMemory of how many salons the settings are kept in memory, 1 or more
 */
@Validated
@ConfigurationProperties("firstcome.settings")
public record FollowSettings(
        @DefaultValue("1s") @NotNull @DurationMin(millis = 1) @DurationMax(minutes = 5)
        Duration checkEvery,

        @DefaultValue("10000") @Min(1) int salonsInMemory) {}
