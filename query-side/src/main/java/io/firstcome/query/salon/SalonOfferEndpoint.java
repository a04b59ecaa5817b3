package io.firstcome.query.salon;

import io.firstcome.api.salon.FindOffer;
import io.firstcome.api.salon.SalonOffer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What hangs in the window of a salon, for whoever thinks of joining. */
@Tag(name = "Salons")
@RestController
final class SalonOfferEndpoint {

    private final Salons salons;

    SalonOfferEndpoint(Salons salons) {
        this.salons = salons;
    }

    @Operation(summary = "See what a salon offers", description = "Services and chairs, for everybody.")
    @GetMapping("/api/v1/salons/{salonId}/offer")
    ResponseEntity<SalonOffer> show(@PathVariable String salonId) {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(salons.answer(new FindOffer(salonId)));
    }
}
