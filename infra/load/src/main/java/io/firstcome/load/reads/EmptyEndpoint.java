package io.firstcome.load.reads;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Adds an endpoint that does nothing to a product that is started with this class on its class path and {@code
 * firstcome.load.empty-endpoint=true}. It lies where everybody may read and goes through the same filters as all others.
 */
@AutoConfiguration
@ConditionalOnProperty("firstcome.load.empty-endpoint")
public class EmptyEndpoint {

    /** Its path. */
    static final String PATH = "/assets/empty";

    /** Answers 200 and no more; found by Spring because it lies inside a configuration. */
    @RestController
    static final class Nothing {

        @GetMapping(PATH)
        ResponseEntity<Void> nothing() {
            return ResponseEntity.ok().build();
        }
    }
}
