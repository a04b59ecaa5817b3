package io.firstcome.platform.http;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
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
        @DefaultValue("64KB") @NotNull DataSize maxBody,
        @DefaultValue("64MB") @NotNull DataSize maxImport) {

    @AssertTrue(message = "maxBody must be 1KB to 1MB")
    boolean isBodySane() {
        return isWithin(maxBody, DataSize.ofKilobytes(1), DataSize.ofMegabytes(1));
    }

    @AssertTrue(message = "maxImport must be 1KB to 1GB")
    boolean isImportSane() {
        return isWithin(maxImport, DataSize.ofKilobytes(1), DataSize.ofGigabytes(1));
    }

    private static boolean isWithin(DataSize size, DataSize least, DataSize most) {
        return size.compareTo(least) >= 0 && size.compareTo(most) <= 0;
    }
}
