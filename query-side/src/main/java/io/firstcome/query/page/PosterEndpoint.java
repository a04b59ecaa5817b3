package io.firstcome.query.page;

import io.firstcome.platform.http.PublicAddress;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** A sheet of A4 for the window. The page is told its public address, which it cannot know by itself. */
@Hidden
@RestController
final class PosterEndpoint {

    private static final String ADDRESS = "{{address}}";

    private final PublicAddress address;
    private final String shell;

    PosterEndpoint(PublicAddress address) throws IOException {
        this.address = address;
        this.shell = new ClassPathResource("pages/poster.html").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping("/poster/{salonId}")
    ResponseEntity<String> poster(@PathVariable String salonId) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(shell.replace(ADDRESS, HtmlUtils.htmlEscape(address.ofJoining(salonId))));
    }
}
