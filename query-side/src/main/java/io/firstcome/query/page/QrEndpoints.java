package io.firstcome.query.page;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.FindOffer;
import io.firstcome.platform.http.PublicAddress;
import io.firstcome.platform.identity.Invitations;
import io.firstcome.platform.identity.TrackingTokens;
import io.firstcome.query.salon.Salons;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Addresses for a phone's camera: of the page to join on, of a ticket that staff have just drawn, and of an invitation. */
@Hidden
@RestController
final class QrEndpoints {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final PublicAddress address;
    private final Salons salons;
    private final TrackingTokens tokens;
    private final Invitations invitations;

    QrEndpoints(PublicAddress address, Salons salons, TrackingTokens tokens, Invitations invitations) {
        this.address = address;
        this.salons = salons;
        this.tokens = tokens;
        this.invitations = invitations;
    }

    @GetMapping("/join/{salonId}/qr.svg")
    ResponseEntity<String> joining(@PathVariable String salonId) {
        String known = salons.answer(new FindOffer(salonId)).salonId();
        return draw(address.ofJoining(known), CacheControl.maxAge(KEPT).cachePublic());
    }

    @GetMapping("/t/{trackingToken}/qr.svg")
    ResponseEntity<String> ticket(@PathVariable String trackingToken) {
        if (tokens.resolve(trackingToken).isEmpty()) {
            throw Refused.because(RefusalCode.TICKET_UNKNOWN);
        }
        return draw(address.ofTicket(trackingToken), CacheControl.noStore());
    }

    /** Also of an invitation that is over: the page says so. */
    @GetMapping("/welcome/{invitationToken}/qr.svg")
    ResponseEntity<String> welcome(@PathVariable String invitationToken) {
        if (invitations.behind(invitationToken).isEmpty()) {
            throw Refused.because(RefusalCode.INVITATION_UNKNOWN);
        }
        return draw(address.ofWelcome(invitationToken), CacheControl.noStore());
    }

    private static ResponseEntity<String> draw(String address, CacheControl caching) {
        return ResponseEntity.ok()
                .cacheControl(caching)
                .contentType(SVG)
                .body(QrCode.of(address).svg());
    }
}
