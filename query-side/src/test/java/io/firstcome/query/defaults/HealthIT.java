package io.firstcome.query.defaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.query.RunningQuerySide;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthIT {

    @Test
    void aNodeIsReadyWithDatabaseRedisAndReadModels(@TempDir Path folder) {
        try (RunningQuerySide node = RunningQuerySide.in(folder)) {
            String admin = "Bearer " + node.token("admin");

            await().untilAsserted(() -> assertThat(
                            node.get("/actuator/health/readiness").statusCode())
                    .isEqualTo(200));
            assertThat(node.json("/actuator/health/readiness", "Authorization", admin)
                            .get("components")
                            .propertyNames())
                    .containsExactlyInAnyOrder("readinessState", "db", "redis", "readModels");
            assertThat(node.json("/actuator/health/liveness", "Authorization", admin)
                            .get("components")
                            .propertyNames())
                    .containsExactly("livenessState");
        }
    }

    @Test
    void aNodeWithoutRedisLivesAndIsNotReady(@TempDir Path folder) {
        try (RunningQuerySide node = RunningQuerySide.in(folder, "firstcome.redis.url=redis://127.0.0.1:1")) {
            assertThat(node.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertThat(node.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
        }
    }
}
