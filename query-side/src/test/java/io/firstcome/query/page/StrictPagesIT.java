package io.firstcome.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.query.RunningQuerySide;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrictPagesIT {

    private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    private RunningQuerySide node;

    @BeforeAll
    void start(@TempDir Path folder) {
        node = RunningQuerySide.in(folder);
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/join/anna",
                "/t/a-tracking-token",
                "/wall/anna",
                "/staff",
                "/owner",
                "/owner/anna",
                "/welcome/an-invitation"
            })
    void aPageIsThereWithEverythingItNames(String path) {
        HttpResponse<String> page = node.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        List<String> named = ADDRESS.matcher(page.body())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(address ->
                        assertThat(node.get(address).statusCode()).as(address).isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/join/anna",
                "/t/a-tracking-token",
                "/wall/anna",
                "/staff",
                "/owner",
                "/owner/anna",
                "/welcome/an-invitation"
            })
    void aPageRunsNothingInlineAndNothingFromElsewhere(String path) {
        HttpResponse<String> page = node.get(path);

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValue("default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
                        + " frame-ancestors 'none'");
        assertThat(page.body()).doesNotContain("<style", "style=", "onload=", "://");
        assertThat(page.body()).doesNotContainPattern("<script(?![^>]* src=)");
    }

    @Test
    void whatASalonOffersIsThereForEverybody() {
        node.record().openSalon("offering", "The Offering");

        await().until(() -> node.get("/api/v1/salons/offering/offer").statusCode() == 200);
        JsonNode offer = node.json("/api/v1/salons/offering/offer");

        assertThat(offer.get("name").asString()).isEqualTo("The Offering");
        assertThat(offer.get("services")).isNotEmpty();
        assertThat(offer.get("chairs")).hasSize(2);
        assertThat(offer.has("capacity")).isFalse();
        assertThat(node.get("/api/v1/salons/nowhere/offer").statusCode()).isEqualTo(404);
    }
}
