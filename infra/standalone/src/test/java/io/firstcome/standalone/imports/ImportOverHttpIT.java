package io.firstcome.standalone.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.platform.http.HttpProbe.Answer;
import io.firstcome.platform.log.CommitLog;
import io.firstcome.standalone.product.Product;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A month of a small salon, whose figures were counted by hand, through the whole product. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportOverHttpIT {
    private static final String ROW = "x,,cut,,2026-04-01T09:00:00,,2026-04-01T09:30:00,,LEFT\r\n";
    private static final String HEADER =
            "visit_id,customer_ref,service,priority_class,joined_at,started_at,ended_at,chair,outcome\r\n";

    private final Path data;
    private final Product product;

    ImportOverHttpIT(@TempDir Path data) {
        this.data = data;
        this.product = Product.start(data, "--firstcome.http.max-import=1MB");
    }

    @AfterAll
    void stop() {
        product.close();
    }

    /**
     * 2 March: c (member) passes b, who had joined 5 minutes earlier: explained. 10 March: f passes e after 5 minutes:
     * explained; g passes e after 12: not explained; h comes and is served at once while e and g wait. 20 March: nobody is
     * passed, since i is given up in the instant that j starts, and l and m had joined at the same time; the services of k
     * and l overlap. 28 March: n is served after midnight and alone in its day's line. 29 March: q passes p, who had
     * joined 12 minutes earlier by the sun, 72 by the clock on the wall: not explained.
     */
    @Test
    void theSampleMonthIsCountedAsByHand() throws IOException {
        product.registerSalon("sample", "Europe/Berlin");
        JsonNode done = product.imported("sample", sample());

        assertThat(done.get("status").asString()).isEqualTo("DONE");
        assertThat(done.get("rowsRead").asInt()).isEqualTo(17);
        assertThat(done.get("visits").asInt()).isEqualTo(17);
        assertThat(done.get("days").asInt()).isEqualTo(5);
        assertThat(done.get("chairOverlaps").asInt()).isEqualTo(1);
        assertThat(done.get("problems")).isEmpty();
        JsonNode report =
                product.report("sample", "2026-03-01", "2026-03-31", "&headStartClass=member&headStartSeconds=600");
        assertThat(Counts.of(report)).isEqualTo(new Counts(11, 4, 4, 2, 2, 4, 1, 2));
        assertThat(report.get("findings")
                        .valueStream()
                        .map(one -> one.get("startedAt").asString()))
                .containsExactly(
                        "2026-03-02T09:25:00+01:00",
                        "2026-03-10T10:20:00+01:00",
                        "2026-03-10T10:25:00+01:00",
                        "2026-03-10T10:30:00+01:00",
                        "2026-03-29T03:04:00+02:00");
        assertThat(report.has("next")).isFalse();
    }

    @Test
    void findingsComeInPagesAndTheCountsAreAlwaysOfAll() throws IOException {
        product.registerSalon("paged", "Europe/Berlin");
        product.imported("paged", sample());
        Answer first = product.auditor.get("/api/v1/audit/paged/out-of-sequence?from=2026-03-01&to=2026-03-31&limit=3");

        assertThat(first.json().get("findings")).hasSize(3);
        assertThat(first.json().get("explained").asInt())
                .as("no head start was named")
                .isZero();
        assertThat(first.header("Link")).endsWith("; rel=\"next\"").contains("after=3");
        String link = first.header("Link").replaceAll("^<|>.*$", "");
        Answer second = product.auditor.get(link);
        assertThat(second.json().get("findings")).hasSize(2);
        assertThat(second.json().get("outOfSequence").asInt()).isEqualTo(4);
        assertThat(second.header("Link")).isEmpty();
    }

    @Test
    void theSameFileAgainAddsNothing() throws IOException {
        product.registerSalon("again", "Europe/Berlin");
        JsonNode before = product.imported("again", sample());
        long head = product.part(CommitLog.class).headPosition();

        assertThat(product.imported("again", sample())).isEqualTo(before);
        byte[] rewritten = new String(sample(), StandardCharsets.UTF_8)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.UTF_8);
        JsonNode alike = product.imported("again", rewritten);
        assertThat(alike.get("status").asString()).isEqualTo("DONE");
        assertThat(alike.get("visits").asInt()).isEqualTo(17);
        assertThat(alike.get("chairOverlaps").asInt()).isEqualTo(1);
        assertThat(product.part(CommitLog.class).headPosition()).isEqualTo(head);
    }

    @Test
    void aBadFileIsRefusedAsAWholeAndNamesItsRows() {
        product.registerSalon("bad", "Europe/Berlin");
        long head = product.part(CommitLog.class).headPosition();
        JsonNode refused = product.imported("bad", (HEADER + ROW + ROW + "y\r\n").getBytes(StandardCharsets.UTF_8));

        assertThat(refused.get("status").asString()).isEqualTo("REFUSED");
        assertThat(refused.get("days").asInt()).isZero();
        assertThat(refused.get("problems")
                        .valueStream()
                        .map(one ->
                                one.get("row").asInt() + " " + one.get("code").asString()))
                .containsExactly("3 VISIT_ID_REPEATED", "4 COLUMN_COUNT_WRONG");
        assertThat(product.part(CommitLog.class).headPosition()).isEqualTo(head);
    }

    @Test
    void aDayThatHasOtherEventsIsRefusedBeforeAnythingIsWritten() throws IOException {
        product.registerSalon("clash", "Europe/Berlin");
        product.imported("clash", (HEADER + ROW.replace("2026-04-01", "2026-03-20")).getBytes(StandardCharsets.UTF_8));
        long head = product.part(CommitLog.class).headPosition();
        JsonNode refused = product.imported("clash", sample());

        assertThat(refused.get("problems")
                        .valueStream()
                        .map(one ->
                                one.get("row").asInt() + " " + one.get("code").asString() + " "
                                        + one.get("message").asString()))
                .containsExactly("10 IMPORT_DAY_HAS_EVENTS 2026-03-20: The day has other events already.");
        assertThat(product.part(CommitLog.class).headPosition()).isEqualTo(head);
    }

    @Test
    void uploadsThatCannotBeTakenOnSaySo() throws IOException {
        product.registerSalon("edges", "Europe/Berlin");
        byte[] large = new byte[1_200_000];

        assertThat(product.upload("nowhere", HEADER + ROW).code()).isEqualTo("SALON_UNKNOWN");
        assertThat(product.upload("edges", large).code()).isEqualTo("IMPORT_TOO_LARGE");
        assertThat(product.owner
                        .with("Content-Type", "text/csv")
                        .send(
                                "POST",
                                Product.imports("edges"),
                                BodyPublishers.ofInputStream(() -> InputStream.nullInputStream()))
                        .status())
                .as("an empty file is taken on, and refused when read")
                .isEqualTo(202);
        assertThat(product.owner.post(Product.imports("edges"), "{}").code()).isEqualTo("MEDIA_TYPE_NOT_SUPPORTED");
        assertThat(product.staff
                        .with("Content-Type", "text/csv")
                        .send("POST", Product.imports("edges"), BodyPublishers.ofString(HEADER + ROW))
                        .code())
                .isEqualTo("ACCESS_DENIED");
        assertThat(product.owner.get(Product.imports("edges") + "/none").code()).isEqualTo("IMPORT_UNKNOWN");
    }

    @Test
    void anIdempotencyKeyStandsForOneFile() {
        product.registerSalon("keyed", "Europe/Berlin");
        var keyed = product.owner.with("Content-Type", "text/csv").with("Idempotency-Key", "march");
        Answer first = keyed.send("POST", Product.imports("keyed"), BodyPublishers.ofString(HEADER + ROW));
        Answer again = keyed.send("POST", Product.imports("keyed"), BodyPublishers.ofString(HEADER + ROW));
        Answer other =
                keyed.send("POST", Product.imports("keyed"), BodyPublishers.ofString(HEADER + ROW.replace("x", "y")));

        assertThat(first.status()).isEqualTo(202);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void aTornUploadLeavesNothing() throws IOException {
        product.registerSalon("torn", "Europe/Berlin");
        URI url = URI.create(product.url());
        String token = product.bearer();
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + Product.imports("torn") + " HTTP/1.1\r\nHost: " + url.getAuthority()
                            + "\r\nAuthorization: " + token
                            + "\r\nContent-Type: text/csv\r\nContent-Length: 5000\r\n\r\n" + HEADER + ROW)
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            await().until(() -> spooled().stream().anyMatch(name -> name.endsWith(".part")));
        }

        await().untilAsserted(() -> assertThat(spooled()).noneMatch(name -> name.endsWith(".part")));
        JsonNode done = product.imported("torn", (HEADER + ROW).getBytes(StandardCharsets.UTF_8));
        assertThat(done.get("status").asString()).isEqualTo("DONE");
        assertThat(done.get("days").asInt()).isEqualTo(1);
    }

    @Test
    void theRecordedEventsOfADayCarryTheirPlaceInTheChain() throws IOException {
        product.registerSalon("chain", "Europe/Berlin");
        product.imported("chain", sample());
        Answer first = product.auditor.get("/api/v1/audit/chain/days/2026-03-02/events?limit=4");

        assertThat(first.json()
                        .get("events")
                        .valueStream()
                        .map(one -> one.get("type").asString()))
                .containsExactly("DayOpened", "PastDayRecorded", "CustomerJoined", "ServiceStarted");
        JsonNode joined = first.json().get("events").get(2);
        assertThat(joined.get("payload").get("through").asString()).isEqualTo("IMPORT");
        assertThat(joined.get("actorRole").asString()).isEqualTo("owner");
        assertThat(joined.get("hash").asString()).matches("[0-9a-f]{64}");
        Answer rest = product.auditor.get(
                first.header("Link").replaceAll("^<|>.*$", "").replace("limit=4", "limit=99"));
        assertThat(rest.json()
                        .get("events")
                        .valueStream()
                        .map(one -> one.get("sequence").asInt()))
                .startsWith(4)
                .endsWith(14);
        assertThat(product.auditor
                        .get("/api/v1/audit/chain/days/2026-03-03/events")
                        .code())
                .isEqualTo("DAY_NOT_FOUND");
    }

    @Test
    void theChainOfTheLogIsVerified() {
        JsonNode verified =
                product.auditor.get("/api/v1/audit/log/verification").json();

        assertThat(verified.get("intact").asBoolean()).isTrue();
        assertThat(verified.get("head").asString()).matches("[0-9a-f]{64}");
        assertThat(product.staff.get("/api/v1/audit/log/verification").status()).isEqualTo(403);
    }

    @Test
    void questionsOfAnAuditorAreBounded() {
        product.registerSalon("asked", "Europe/Berlin");
        String path = "/api/v1/audit/asked/out-of-sequence";

        assertThat(product.auditor.get(path + "?from=2026-01-01&to=2026-12-31").status())
                .isEqualTo(200);
        assertThat(product.auditor.get(path + "?from=2025-01-01&to=2026-12-31").code())
                .isEqualTo("REQUEST_INVALID");
        assertThat(product.auditor.get(path + "?from=2026-02-01&to=2026-01-01").code())
                .isEqualTo("REQUEST_INVALID");
        assertThat(product.auditor
                        .get(path + "?from=2026-02-01&to=2026-02-01&limit=0")
                        .code())
                .isEqualTo("REQUEST_INVALID");
        assertThat(product.auditor
                        .get(path + "?from=%2B999999999-12-31&to=%2B999999999-12-31")
                        .code())
                .isEqualTo("REQUEST_INVALID");
        assertThat(product.auditor.get(path + "?from=yesterday&to=2026-02-01").code())
                .isEqualTo("REQUEST_INVALID");
        assertThat(product.auditor
                        .get(path.replace("asked", "nobody") + "?from=2026-02-01&to=2026-02-01")
                        .code())
                .isEqualTo("SALON_UNKNOWN");
    }

    private List<String> spooled() {
        try (Stream<Path> files = Files.list(data.resolve("imports"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException notYet) {
            return List.of();
        }
    }

    static byte[] sample() throws IOException {
        try (InputStream in = ImportOverHttpIT.class.getResourceAsStream("/sample-month.csv")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
