package io.firstcome.command.imports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How files of visits are imported.
 *
 * @param mostWaiting how many imports may wait or run at once, 1 to 1,000; further ones are refused as BUSY
 * @param retryAfter how long to wait before an import is tried again that failed because the log was not available
 */
@Validated
@ConfigurationProperties("firstcome.imports")
record ImportSettings(
        @DefaultValue("16") @Min(1) @Max(1_000) int mostWaiting,
        @DefaultValue("5s") @NotNull Duration retryAfter) {}
