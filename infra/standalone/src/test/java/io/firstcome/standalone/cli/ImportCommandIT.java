package io.firstcome.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.standalone.product.Product;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandIT {
    private static final Map<String, String> OWNER =
            Map.of("FIRSTCOME_USER", "owner", "FIRSTCOME_PASSWORD", Product.password());

    private final Path folder;
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    ImportCommandIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aMonthIsImportedIntoASalonThatIsRegisteredOnTheWay() throws IOException {
        Path good = sample();
        Path bad = Files.writeString(folder.resolve("bad.csv"), "not,a,header\r\n");
        try (Product product = Product.start(folder.resolve("data"))) {
            assertThat(run(OWNER, product.url(), bad)).isEqualTo(CommandFailed.REFUSED);
            assertThat(shown()).contains("row 1: HEADER_WRONG").contains("salon north not registered");
            assertThat(product.owner.get("/api/v1/salons/north").status()).isEqualTo(404);
            shown.reset();
            assertThat(run(OWNER, product.url(), good)).isZero();
            assertThat(shown())
                    .contains("Registered salon north in Europe/Berlin.")
                    .contains("DONE: 17 rows read, 17 visits of 5 days recorded")
                    .contains("Services that overlap another at their chair: 1");
            assertThat(shown()).doesNotContain("imported before");
            assertThat(run(OWNER, product.url(), good)).isZero();
            assertThat(shown()).contains("This file was imported before: nothing is added.");
            assertThat(product.report("north", "2026-03-01", "2026-03-31", "")
                            .get("outOfSequence")
                            .asInt())
                    .isEqualTo(4);
            assertThat(run(OWNER, product.url(), bad)).isEqualTo(CommandFailed.REFUSED);
            assertThat(shown()).contains("row 1: HEADER_WRONG");
            Map<String, String> stranger = Map.of("FIRSTCOME_USER", "owner", "FIRSTCOME_PASSWORD", "guessed");
            assertThat(run(stranger, product.url(), good)).isEqualTo(CommandFailed.REFUSED);
            assertThat(shown()).contains("Refused with status 401: User name or password is wrong. (SIGN_IN_FAILED)");
        }
    }

    @Test
    void theUsageIsShownToWhoAsksForIt() {
        PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
        assertThat(new ImportCommand(OWNER, out).run(List.of("--help"))).isZero();
        assertThat(shown()).startsWith("Usage: infra/run import --salon SALON");
    }

    @Test
    void aProductThatDoesNotRunIsNamed() throws IOException {
        assertThat(run(OWNER, "http://127.0.0.1:1", sample())).isEqualTo(CommandFailed.UNREACHABLE);
        assertThat(shown()).contains("No Firstcome answers at http://127.0.0.1:1");
    }

    private int run(Map<String, String> environment, String url, Path file) {
        PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
        return new ImportCommand(environment, out)
                .run(List.of("--salon", "north", "--zone", "Europe/Berlin", file.toString(), "--url", url));
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }

    private Path sample() throws IOException {
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("/sample-month.csv"))) {
            return Files.write(folder.resolve("visits.csv"), in.readAllBytes());
        }
    }
}
