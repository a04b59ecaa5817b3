package io.firstcome.edge;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.identity.Actor;
import io.firstcome.platform.log.LogUnavailable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The HTTP edge alone, with a few endpoints at addresses that the access rules know. */
@SpringBootApplication(
        scanBasePackages = {
            "io.firstcome.platform.http",
            "io.firstcome.platform.identity",
            "io.firstcome.platform.json",
            "io.firstcome.platform.observability",
            "io.firstcome.platform.problem",
            "io.firstcome.platform.time"
        },
        excludeName = {
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonTimeoutAutoConfiguration",
            "org.axonframework.springboot.autoconfig.EventProcessingAutoConfiguration",
            "org.axonframework.springboot.autoconfig.InfraConfiguration",
            "org.axonframework.springboot.autoconfig.InterceptorAutoConfiguration",
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.MetricsAutoConfiguration",
            "org.axonframework.springboot.autoconfig.MicrometerMetricsAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.ObjectMapperAutoConfiguration",
            "org.axonframework.springboot.autoconfig.CBORMapperAutoConfiguration",
            "org.axonframework.springboot.autoconfig.SecurityAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.UpdateCheckerAutoConfiguration",
            "org.axonframework.springboot.autoconfig.XStreamAutoConfiguration"
        })
public class EdgeApplication {

    /** Stands in for the endpoints of the sides. */
    @RestController
    static class Endpoints {

        @GetMapping("/api/v1/queue/{salonId}")
        Map<String, String> live(@PathVariable String salonId, @RequestParam(defaultValue = "1") int times) {
            return Map.of("salonId", salonId, "filling", "x".repeat(times));
        }

        @GetMapping("/api/v1/salons/{salonId}")
        Map<String, String> settings(@PathVariable String salonId, Actor actor) {
            return switch (salonId) {
                case "refusing" -> throw Refused.because(RefusalCode.QUEUE_FULL, "Full.", Map.of("capacity", 3));
                case "broken" -> throw new IllegalStateException("secret inner life");
                case "offline" -> throw new LogUnavailable("secret host name", null);
                default ->
                    Map.of("actor", actor.accountId(), "role", actor.role().text());
            };
        }

        @PostMapping("/api/v1/queue/{salonId}/join")
        Note join(@PathVariable String salonId, @Valid @RequestBody Note note) {
            return note;
        }

        @PostMapping("/api/v1/queue/{salonId}/skip")
        Note skip(@PathVariable String salonId, @Valid @RequestBody Note note) {
            return note;
        }
    }

    /** A body with one field of each sort. */
    record Note(
            @NotBlank String text,
            @Min(1) @Max(9) int number,
            @org.jspecify.annotations.Nullable Colour colour) {}

    /** A choice. */
    enum Colour {
        RED,
        GREEN
    }
}
