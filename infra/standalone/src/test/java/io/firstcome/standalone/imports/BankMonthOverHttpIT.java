package io.firstcome.standalone.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A real month, uploaded, recorded and reported on by the whole product, against counts of an independent program. */
class BankMonthOverHttpIT {
    private final Path folder;

    BankMonthOverHttpIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aRealJanuaryIsImportedAndItsStartsOutOfSequenceAreCountedExactly() throws IOException {
        byte[] regular = Files.readAllBytes(BankLog.writeVisits(folder.resolve("ps.csv"), Set.of("PS")));
        byte[] pooled =
                Files.readAllBytes(BankLog.writeVisits(folder.resolve("pool.csv"), Set.of("PS", "PE", "NW", "TT")));
        try (Product product = Product.start(folder.resolve("data"))) {
            product.registerSalon("bank-ps", BankLog.ZONE);
            product.registerSalon("bank-pool", BankLog.ZONE);
            JsonNode first = product.imported("bank-ps", regular);
            JsonNode second = product.imported("bank-pool", pooled);

            assertThat(first.get("status").asString()).isEqualTo("DONE");
            assertThat(first.get("visits").asInt()).isEqualTo(22_033);
            assertThat(first.get("days").asInt()).isEqualTo(29);
            assertThat(second.get("visits").asInt()).isEqualTo(28_336);
            assertThat(second.get("days").asInt()).isEqualTo(29);
            String headStart = "&headStartClass=2&headStartSeconds=90&limit=1";
            assertThat(Counts.of(product.report("bank-ps", "1999-01-01", "1999-01-31", headStart)))
                    .isEqualTo(new Counts(10_039, 999, 1_307, 496, 503, 10_335, 267, 293));
            assertThat(Counts.of(product.report("bank-pool", "1999-01-01", "1999-01-31", headStart)))
                    .isEqualTo(new Counts(12_695, 2_133, 3_124, 1_012, 1_121, 12_682, 853, 1_240));
        }
    }
}
