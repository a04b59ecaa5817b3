package io.firstcome.query.page;

import io.firstcome.api.salon.FindOffer;
import io.firstcome.api.salon.SalonOffer;
import io.firstcome.query.salon.Salons;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** What a phone needs to keep a salon on its home screen: a manifest of its own, and the worker that keeps the shell. */
@Hidden
@RestController
final class InstallEndpoints {

    private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json");
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final String EDITION = "{{edition}}";
    private static final String ICONS = "/assets/icons/";

    private final Salons salons;
    private final String worker;

    InstallEndpoints(Salons salons, PagesVersion version) throws IOException {
        this.salons = salons;
        this.worker = new ClassPathResource("pages/sw.js")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace(EDITION, version.edition());
    }

    @GetMapping("/join/{salonId}/app.webmanifest")
    ResponseEntity<Manifest> manifest(@PathVariable String salonId) {
        SalonOffer offer = salons.answer(new FindOffer(salonId));
        String start = "/join/" + UriUtils.encodePathSegment(offer.salonId(), StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MANIFEST)
                .body(Manifest.of(offer.name(), start));
    }

    /** Asked for again each time: who has an old one shall not keep it. */
    @GetMapping("/sw.js")
    ResponseEntity<String> worker() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(SCRIPT)
                .body(worker);
    }

    /** A web application manifest, as browsers read it. */
    record Manifest(
            String id,
            String name,
            String start_url,
            String scope,
            String display,
            String background_color,
            String theme_color,
            List<Icon> icons) {

        static Manifest of(String name, String start) {
            return new Manifest(start, name, start, "/", "standalone", "#faf8f4", "#0b5f56", Icon.ALL);
        }
    }

    /** One of its icons. */
    record Icon(String src, String sizes, String type, String purpose) {

        static final List<Icon> ALL = List.of(
                new Icon(ICONS + "icon.svg", "any", "image/svg+xml", "any"),
                new Icon(ICONS + "icon-192.png", "192x192", "image/png", "any"),
                new Icon(ICONS + "icon-512.png", "512x512", "image/png", "any"),
                new Icon(ICONS + "icon-maskable-512.png", "512x512", "image/png", "maskable"));
    }
}
