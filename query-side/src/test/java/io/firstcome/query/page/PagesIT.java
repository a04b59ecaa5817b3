package io.firstcome.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.platform.identity.TrackingTokens;
import io.firstcome.query.RunningQuerySide;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    private RunningQuerySide node;

    @BeforeAll
    void start(@TempDir Path folder) {
        node = RunningQuerySide.in(folder, "firstcome.public-url=https://queue.example.org");
        node.record().salon("anna", "Anna");
        node.settled();
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @Test
    void theCodeInTheWindowLeadsToTheLineOfTheSalon() {
        HttpResponse<String> answer = node.get("/join/anna/qr.svg");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).startsWith("image/svg+xml");
        assertThat(ReadCode.of(answer.body())).isEqualTo("https://queue.example.org/join/anna");
    }

    @Test
    void whoNamesNoPageIsSentToTheStaffConsole() {
        HttpResponse<String> answer = node.get("/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).isEqualTo("/staff");
    }

    @Test
    void aSalonThatIsNotThereHasNoCode() {
        HttpResponse<String> answer = node.get("/join/nowhere/qr.svg");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("SALON_UNKNOWN");
    }

    @Test
    void theCodeOfATicketLeadsToItsPageAndIsKeptNowhere() {
        String tracking = node.bean(TrackingTokens.class).issue("anna", "t-1");

        HttpResponse<String> answer = node.get("/t/" + tracking + "/qr.svg");

        assertThat(ReadCode.of(answer.body())).isEqualTo("https://queue.example.org/t/" + tracking);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aTrackingTokenThatWasNotIssuedHereHasNoCode() {
        HttpResponse<String> answer = node.get("/t/made-up/qr.svg");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("TICKET_UNKNOWN");
    }

    @Test
    void thePosterIsToldTheAddressThatIsPrintedOnIt() {
        assertThat(node.get("/poster/anna").body()).contains("data-address=\"https://queue.example.org/join/anna\"");
    }

    @Test
    void aPosterOfAnInventedSalonCannotSmuggleInAScript() {
        assertThat(node.get("/poster/%22%3E%3Cscript%3E").body()).doesNotContain("\"><script>");
    }

    @Test
    void everyPageAllowsNothingInlineAndNoForeignHost() {
        for (String path :
                new String[] {"/join/anna", "/t/any", "/wall/anna", "/staff", "/owner/anna", "/poster/anna"}) {
            HttpResponse<String> page = node.get(path);

            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(header(page, "Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(page.body()).as(path).doesNotContain("style=", "<style", "onclick", "https://cdn");
        }
    }

    @Test
    void aWallLearnsItsEditionFromTheHeadOfItsPage() {
        String edition = header(node.get("/wall/anna"), "ETag");

        assertThat(edition).matches("W/\"[0-9a-f]{16}\"");
        assertThat(header(node.get("/assets/pages/wall.js"), "ETag")).isEqualTo(edition);
        assertThat(node.get("/wall/anna", "If-None-Match", edition).statusCode())
                .isEqualTo(304);
    }

    @Test
    void scriptsAreAskedForAgainByEditionSoThatTwoEditionsNeverMix() {
        HttpResponse<String> script = node.get("/assets/core/page.js");

        assertThat(header(script, "Cache-Control")).isEqualTo("no-cache");
        assertThat(header(script, "Last-Modified")).isEmpty();
        assertThat(node.get("/assets/core/page.js", "If-None-Match", header(script, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void scriptsComeCompressed() {
        HttpResponse<String> script = node.get("/assets/pages/ticket.js", "Accept-Encoding", "gzip");

        assertThat(header(script, "Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void theWorkerThatKeepsTheShellIsOfTheEditionOfThePagesAndIsAskedForAgain() {
        HttpResponse<String> worker = node.get("/sw.js");
        String edition = header(node.get("/assets/core/page.js"), "ETag").replaceAll("W/|\"", "");

        assertThat(worker.body()).contains("const EDITION = \"" + edition + "\"");
        assertThat(header(worker, "Content-Type")).startsWith("text/javascript");
        assertThat(header(worker, "Cache-Control")).isEqualTo("no-cache");
        for (String part :
                new String[] {"/webjars/lit-html/lit-html.js", "/favicon.svg", "/assets/icons/icon-192.png"}) {
            assertThat(header(node.get(part), "ETag")).as(part).contains(edition);
        }
    }

    @Test
    void aSalonCanBeKeptOnTheHomeScreenUnderItsOwnName() {
        HttpResponse<String> manifest = node.get("/join/anna/app.webmanifest");

        assertThat(header(manifest, "Content-Type")).startsWith("application/manifest+json");
        assertThat(manifest.body()).contains("\"name\":\"Anna\"", "\"start_url\":\"/join/anna\"", "\"maskable\"");
        assertThat(node.get("/join/nowhere/app.webmanifest").statusCode()).isEqualTo(404);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
