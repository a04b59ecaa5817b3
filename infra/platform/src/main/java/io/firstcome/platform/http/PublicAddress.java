package io.firstcome.platform.http;

import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Where customers find the pages that are meant for them.
 *
 * @param publicUrl the address under which customers reach this product, such as {@code https://queue.example.org};
 *     empty means the address the request came to
 */
@Validated
@ConfigurationProperties("firstcome")
public record PublicAddress(
        @DefaultValue("")
        @Pattern(
                regexp = "|https?://[^/\\s]+(/[^\\s]*[^/\\s])?",
                message = "must be an http or https address without a slash at its end")
        String publicUrl) {

    /** The page of the ticket behind a tracking token; only while a request is being answered. */
    public String ofTicket(String trackingToken) {
        return base() + "/t/" + trackingToken;
    }

    /** The page on which customers join the line of a salon; only while a request is being answered. */
    public String ofJoining(String salonId) {
        return base() + "/join/" + UriUtils.encodePathSegment(salonId, StandardCharsets.UTF_8);
    }

    /** The page on which somebody takes over an account; only while a request is being answered. */
    public String ofWelcome(String invitationToken) {
        return base() + "/welcome/" + UriUtils.encodePathSegment(invitationToken, StandardCharsets.UTF_8);
    }

    private String base() {
        return publicUrl.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : publicUrl;
    }
}
