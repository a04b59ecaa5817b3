package io.firstcome.query.page;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** One shell per kind of page. Whose ticket or which salon it is, the page itself reads from its address. */
@Hidden
@RestController
final class PageEndpoints {

    private final PagesVersion version;

    PageEndpoints(PagesVersion version) {
        this.version = version;
    }

    /** Who names no page is most likely staff at the counter. */
    @GetMapping("/")
    ResponseEntity<Void> front() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/staff"))
                .cacheControl(CacheControl.noCache())
                .build();
    }

    @GetMapping("/t/{trackingToken}")
    ResponseEntity<Resource> ticket() {
        return shell("ticket");
    }

    @GetMapping("/join/{salonId}")
    ResponseEntity<Resource> join() {
        return shell("join");
    }

    @GetMapping("/wall/{salonId}")
    ResponseEntity<Resource> wall() {
        return shell("wall");
    }

    @GetMapping("/staff")
    ResponseEntity<Resource> staff() {
        return shell("staff");
    }

    @GetMapping("/welcome/{invitationToken}")
    ResponseEntity<Resource> welcome() {
        return shell("welcome");
    }

    @GetMapping({"/owner", "/owner/{salonId}"})
    ResponseEntity<Resource> owner() {
        return shell("owner");
    }

    private ResponseEntity<Resource> shell(String name) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(version.etag())
                .contentType(MediaType.TEXT_HTML)
                .body(new ClassPathResource("pages/" + name + ".html"));
    }
}
