package io.firstcome.standalone.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.platform.http.HttpProbe.Answer;
import io.firstcome.platform.redis.EmbeddedRedis;
import io.firstcome.standalone.product.Product;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one database and one Redis: a name that is erased at one of them is gone at the other. */
class ErasedNameIT {

    @Test
    void aNameErasedAtOneNodeLeavesTheScreensOfTheOtherAtOnce(@TempDir Path folder) {
        String[] shared = {
            "--spring.datasource.url=jdbc:h2:mem:erasing;DB_CLOSE_DELAY=-1", "--firstcome.log.poll-interval=1m", ""
        };
        try (EmbeddedRedis redis = EmbeddedRedis.startIn(folder.resolve("redis"))) {
            shared[2] = "--firstcome.redis.url=" + redis.url();
            try (Product one = Product.start(folder.resolve("one"), shared);
                    Product other = Product.start(folder.resolve("other"), shared)) {
                one.registerSalon("corner", "Europe/Berlin");
                Answer joined = one.staff.post(
                        "/api/v1/queue/corner/walk-in",
                        "{\"customerRef\":\"c-1\",\"displayName\":\"Mrs Miller\",\"note\":\"Miller always wants the dry cut\"}");
                Answer before = other.staff
                        .with("X-Min-Position", joined.header("X-Log-Position"))
                        .get("/api/v1/queue/corner");
                assertThat(before.text()).contains("Mrs Miller");
                Screen screen = new Screen();
                WebSocket socket = screen.at(other);
                await().until(() -> screen.shows("Mrs Miller"));

                Answer erased = one.owner.delete("/api/v1/customers/c-1");

                assertThat(erased.status()).isEqualTo(204);
                await().atMost(Duration.ofSeconds(2)).until(() -> !screen.shows("Mrs Miller"));
                Answer after = other.staff
                        .with("X-Min-Position", erased.header("X-Log-Position"))
                        .with("If-None-Match", before.header("ETag"))
                        .get("/api/v1/queue/corner");
                assertThat(after.status()).isEqualTo(200);
                assertThat(after.text()).contains("c-1").doesNotContain("Miller");
                socket.abort();
            }
        }
    }

    /** The newest frame that came to a socket of staff. */
    private static final class Screen implements WebSocket.Listener {

        private final StringBuilder part = new StringBuilder();
        private volatile String newest = "";

        WebSocket at(Product node) {
            String token = node.bearerOf("staff").substring("Bearer ".length());
            return HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .buildAsync(
                            URI.create(node.url().replace("http", "ws") + "/ws/queue/corner?access_token=" + token),
                            this)
                    .join();
        }

        boolean shows(String text) {
            return newest.contains(text);
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last && part.indexOf("heartbeat") < 0) {
                newest = part.toString();
            }
            if (last) {
                part.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
