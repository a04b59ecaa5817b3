package io.firstcome.command.queue.http;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where customers find their ticket.
 *
 * @param publicUrl the address under which customers reach this product, such as {@code https://queue.example.org};
 *     empty means the address the request came to
 */
@Validated
@ConfigurationProperties("firstcome")
record TrackingAddress(
        @DefaultValue("")
        @Pattern(
                regexp = "|https?://[^/\\s]+(/[^\\s]*[^/\\s])?",
                message = "must be an http or https address without a slash at its end")
        String publicUrl) {

    /** The page of the ticket behind a tracking token. */
    String of(String trackingToken) {
        String base = publicUrl.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : publicUrl;
        return base + "/t/" + trackingToken;
    }
}
