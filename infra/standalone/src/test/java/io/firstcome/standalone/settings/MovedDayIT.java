package io.firstcome.standalone.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.platform.http.HttpProbe.Answer;
import io.firstcome.standalone.product.Product;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An owner changes the time zone or the cut-over, so that the running business day would be another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MovedDayIT {

    /** At each moment these two are one date apart. */
    private static final String WEST = "Etc/GMT+12";

    private static final String EAST = "Etc/GMT-12";

    private final Product product;

    MovedDayIT(@TempDir Path data) {
        this.product = Product.start(data);
    }

    @AfterAll
    void stop() {
        product.close();
    }

    @Test
    void aDayUnderWayIsNotTakenAwayFromThoseWhoWait() {
        product.registerSalon("waiting", WEST);
        Answer walkIn = command("waiting", "walk-in", "{}");
        LocalDate day = dayOf(shown("waiting", walkIn));

        Answer moved = move("waiting", EAST, "1");

        assertThat(moved.status()).as(moved.text()).isEqualTo(409);
        assertThat(moved.code()).isEqualTo("SETTINGS_WOULD_MOVE_THE_DAY");
        assertThat(moved.json().get("day").asString()).isEqualTo(day.toString());
        assertThat(moved.json().get("wouldBe").asString())
                .isEqualTo(day.plusDays(1).toString());
        assertThat(moved.json().get("detail").asString()).contains("Close the day first");
        assertThat(product.owner.get("/api/v1/salons/waiting").header("ETag")).isEqualTo("\"1\"");
        assertThat(command("waiting", "start", "{\"chairId\":\"1\"}").status()).isEqualTo(200);
    }

    @Test
    void theLiveQueueShowsTheDayThatCommandsGoToWhereverTheDayIsMoved() {
        product.registerSalon("moving", WEST);
        Answer first = command("moving", "walk-in", "{}");
        JsonNode west = shown("moving", first);
        command("moving", "close-day", "");

        JsonNode east = shown("moving", move("moving", EAST, "1"));
        JsonNode joined = shown("moving", command("moving", "walk-in", "{}"));
        Answer early = move("moving", WEST, "2");
        command("moving", "close-day", "");
        JsonNode back = shown("moving", move("moving", WEST, "2"));
        Answer refused = command("moving", "walk-in", "{}");
        JsonNode onceMore = shown("moving", move("moving", EAST, "3"));

        assertThat(dayOf(east)).isEqualTo(dayOf(west).plusDays(1));
        assertThat(east.get("state").asString()).isEqualTo("OPEN");
        assertThat(joined.get("waiting")).hasSize(1);
        assertThat(early.code()).isEqualTo("SETTINGS_WOULD_MOVE_THE_DAY");
        assertThat(dayOf(back)).isEqualTo(dayOf(west));
        assertThat(back.get("state").asString()).isEqualTo("CLOSED");
        assertThat(refused.code()).isEqualTo("DAY_CLOSED");
        assertThat(dayOf(onceMore)).isEqualTo(dayOf(east));
        assertThat(onceMore.get("state").asString()).isEqualTo("CLOSED");
        assertThat(new long[] {position(west), position(east), position(joined), position(back), position(onceMore)})
                .as("who watches is never sent back")
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private Answer command(String salon, String verb, String body) {
        return product.owner.post("/api/v1/queue/" + salon + "/" + verb, body);
    }

    private Answer move(String salon, String zone, String version) {
        return product.owner.with("If-Match", "\"" + version + "\"").put("/api/v1/salons/" + salon, """
                        {"name":"%s","zone":"%s","chairs":[{"chairId":"1"},{"chairId":"2"}],
                         "services":[{"code":"cut","name":"Cut","seconds":1200}]}""".formatted(
                        salon, zone));
    }

    private JsonNode shown(String salon, Answer written) {
        assertThat(written.status()).as(written.text()).isBetween(200, 201);
        Answer answer = product.owner
                .with("X-Min-Position", written.header("X-Log-Position"))
                .get("/api/v1/queue/" + salon);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static LocalDate dayOf(JsonNode queue) {
        return LocalDate.parse(queue.get("day").asString());
    }

    private static long position(JsonNode queue) {
        return queue.get("position").asLong();
    }
}
