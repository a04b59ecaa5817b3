package io.firstcome.command.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstcome.command.CommandSideApplication;
import io.firstcome.command.OverHttp;
import io.firstcome.platform.http.HttpProbe;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

class HealthOverHttpTest extends OverHttp {

    @Test
    void aNodeThatTakesCommandsIsReadyWithItsDatabase() {
        HttpProbe admin = anybody.signedIn("admin", PASSWORD);

        assertThat(admin.get("/actuator/health/readiness")
                        .json()
                        .get("components")
                        .propertyNames())
                .containsExactlyInAnyOrder("readinessState", "db");
        assertThat(admin.get("/actuator/health/liveness")
                        .json()
                        .get("components")
                        .propertyNames())
                .containsExactly("livenessState");
    }

    @Test
    void aGroupThatNamesNothingStopsTheStart(@TempDir Path data) {
        assertThatThrownBy(() -> SpringApplication.run(
                        CommandSideApplication.class,
                        "--server.port=0",
                        "--firstcome.data=" + data,
                        "--management.endpoint.health.group.readiness.include=readinessState,database"))
                .hasStackTraceContaining("database");
    }
}
