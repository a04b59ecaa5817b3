package io.firstcome.platform.identity;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Sign-in.
 *
 * @param tokenValidity how long an access token is accepted, 1 minute to 24 hours
 * @param checkEvery how long a node may go without asking whether an account was disabled or changed by another node, 1 ms
 *     to 4 seconds
 */
@Validated
@ConfigurationProperties("firstcome.identity")
public record IdentitySettings(
        @DefaultValue("8h") @NotNull @DurationMin(minutes = 1) @DurationMax(hours = 24)
        Duration tokenValidity,

        @DefaultValue("2s") @NotNull @DurationMin(millis = 1) @DurationMax(seconds = 4)
        Duration checkEvery) {}
