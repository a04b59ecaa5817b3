package io.firstcome.standalone.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.platform.http.HttpProbe;
import io.firstcome.standalone.product.Product;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HealthIT {

    @Test
    void theProductIsReadyWithDatabaseRedisAndReadModels(@TempDir Path data) {
        try (Product product = Product.start(data)) {
            HttpProbe admin = product.signedIn("admin");

            await().untilAsserted(() ->
                    assertThat(admin.get("/actuator/health/readiness").status()).isEqualTo(200));
            assertThat(admin.get("/actuator/health/readiness")
                            .json()
                            .get("components")
                            .propertyNames())
                    .containsExactlyInAnyOrder("readinessState", "db", "redis", "readModels");
        }
    }
}
