package io.firstcome.platform.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of HTTP requests.
 *
 * @param maxBody the largest body of an ordinary request, 1 KB to 1 MB
 * @param maxImport the largest file that may be imported, 1 KB to 1 GB
 */
@Validated
@ConfigurationProperties("firstcome.http")
public record HttpSettings(
        @DefaultValue("64KB") @SizeBetween(min = 1_024, max = 1_048_576, message = "must be 1KB to 1MB")
        DataSize maxBody,

        @DefaultValue("64MB") @SizeBetween(min = 1_024, max = 1_073_741_824, message = "must be 1KB to 1GB")
        DataSize maxImport) {}
