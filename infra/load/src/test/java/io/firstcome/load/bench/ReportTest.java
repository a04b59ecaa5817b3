package io.firstcome.load.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final BenchLine LINE = new BenchLine() {
        @Override
        public String name() {
            return "line";
        }

        @Override
        public Figure measure(Effort effort) {
            throw new UnsupportedOperationException("only its name is asked for");
        }
    };

    @Test
    void aRatioIsTheMedianOfTheRatiosOfTheRounds() throws Exception {
        double[] ours = {100, 300, 400};
        double[] theirs = {10, 20, 100};
        int[] next = {0, 0};
        Rounds rounds = Rounds.inTurns(Effort.QUICK, () -> ours[next[0]++], () -> theirs[next[1]++]);
        Figure figure = Figure.ratio(LINE, "ours", "theirs", "/s", rounds, 10, "");
        assertThat(figure.ratio()).isEqualTo(10);
        assertThat(figure.ours()).isEqualTo(300);
        assertThat(figure.theirs()).isEqualTo(20);
        assertThat(figure.met()).isTrue();
    }

    @Test
    void whatWasNotReachedStandsOutInTheTable(@TempDir Path folder) throws IOException {
        Report report = new Report(
                OffsetDateTime.parse("2026-01-02T03:04:05Z"),
                Effort.QUICK,
                Machine.look(),
                List.of(
                        Figure.below(LINE, "slow", "-", "ms", 30.5, 20, ""),
                        Figure.atLeast(LINE, "fast", "-", "/s", 123_456, 100_000, "")));
        assertThat(report.table())
                .contains("| slow | 30.5 ms | - (-) | - | < 20 ms | **no** |")
                .contains("| fast | 123,456 /s | - (-) | - | >= 100,000 /s | yes |");
        Path json = folder.resolve("bench.json");
        report.writeJson(json);
        assertThat(Files.readString(json)).contains("\"figures\"").contains("123456");
    }

    @Test
    void aPercentileIsAMeasuredValue() {
        long[] values = {5, 1, 4, 2, 3};
        assertThat(Numbers.percentile(values, 0.5)).isEqualTo(3);
        assertThat(Numbers.percentile(values, 0.99)).isEqualTo(5);
        assertThat(Numbers.median(List.of(1.0, 2.0, 3.0, 10.0))).isEqualTo(2.5);
    }
}
