package io.firstcome.load.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.firstcome.api.audit.OutOfSequenceReport;
import io.firstcome.load.bench.Scratch;
import io.firstcome.load.product.Api;
import io.firstcome.load.product.Product;
import io.firstcome.load.product.RunningProduct;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.RecursiveComparisonAssert;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A real month, uploaded, recorded and reported on by the whole product, against counts of an independent program. */
class BankMonthOverHttpIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void aRealJanuaryIsImportedAndItsStartsOutOfSequenceAreCountedExactly() throws Exception {
        Optional<Path> log = BankMonth.find();
        assumeTrue(log.isPresent(), "the log of the bank's calls is not at hand");
        try (Scratch scratch = Scratch.create();
                RunningProduct product = new Product(scratch.directory().resolve("data")).start()) {
            Path file = scratch.directory().resolve("visits.csv");
            Api api = Api.signIn(product.port());
            Imported regular =
                    Imported.into(api, "regular", BankMonth.write(log.orElseThrow(), file, BankMonth.REGULAR));
            Imported pooled = Imported.into(api, "pooled", BankMonth.write(log.orElseThrow(), file, BankMonth.POOLED));

            assertThat(regular.visits()).isEqualTo(BankMonth.REGULAR_VISITS);
            assertThat(regular.days()).isEqualTo(29);
            assertThat(pooled.visits()).isEqualTo(28_336);
            assertThat(pooled.days()).isEqualTo(29);
            assertThatTheCountsOf(api, "regular").isEqualTo(CountedElsewhere.REGULAR);
            assertThatTheCountsOf(api, "pooled").isEqualTo(CountedElsewhere.POOLED);
        }
    }

    private static RecursiveComparisonAssert<?> assertThatTheCountsOf(Api api, String salon)
            throws IOException, InterruptedException {
        String report = api.get("/api/v1/audit/" + salon
                        + "/out-of-sequence?from=1999-01-01&to=1999-01-31&headStartClass=2&headStartSeconds=90&limit=1")
                .mustBe(200)
                .text();
        return assertThat(JSON.readValue(report, OutOfSequenceReport.class))
                .usingRecursiveComparison()
                .ignoringFields("findings", "next");
    }
}
