package io.firstcome.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportSettingsTest {

    @Test
    void pausesGrowUpToFiveMinutes() {
        ImportSettings settings = new ImportSettings(16, Duration.ofSeconds(5));

        assertThat(IntStream.rangeClosed(1, 8).mapToObj(settings::pauseAfter).map(Duration::toSeconds))
                .containsExactly(5L, 10L, 20L, 40L, 80L, 160L, 300L, 300L);
        assertThat(settings.pauseAfter(Integer.MAX_VALUE)).hasMinutes(5);
    }
}
