package io.firstcome.query.push;

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
 * How queues are pushed.
 *
 * @param most sockets and streams of a node, 1 to 1,000,000
 * @param perClient sockets and streams of one network address, 1 to 1,000,000; this machine itself, where a reverse proxy
 *     may run, is not limited
 * @param heartbeat after how long a silent connection gets a sign of life, 1 second to 10 minutes; looked at once a second
 * @param patience after how long a client that takes nothing is given up, 1 second to 10 minutes
 * @param threads how many threads send, 1 to 64
 */
@Validated
@ConfigurationProperties("firstcome.push")
public record PushSettings(
        @DefaultValue("20000") @Min(1) @Max(1_000_000) int most,
        @DefaultValue("50") @Min(1) @Max(1_000_000) int perClient,

        @DefaultValue("15s") @NotNull @DurationMin(seconds = 1) @DurationMax(minutes = 10)
        Duration heartbeat,

        @DefaultValue("30s") @NotNull @DurationMin(seconds = 1) @DurationMax(minutes = 10)
        Duration patience,

        @DefaultValue("2") @Min(1) @Max(64) int threads) {}
