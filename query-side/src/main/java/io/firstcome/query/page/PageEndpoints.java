package io.firstcome.query.page;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
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

    private ResponseEntity<Resource> shell(String name) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(version.etag())
                .contentType(MediaType.TEXT_HTML)
                .body(new ClassPathResource("pages/" + name + ".html"));
    }
}
