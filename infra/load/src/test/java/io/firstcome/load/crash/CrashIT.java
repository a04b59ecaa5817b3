package io.firstcome.load.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.load.bench.Scratch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The product under load, killed twenty times at four points, keeps every promise. */
class CrashIT {

    private static final int KILLS_PER_POINT = 5;

    @Test
    void everyPromiseIsKeptThroughTwentyKills() throws Exception {
        long seed = System.nanoTime();
        List<String> told = new ArrayList<>(List.of("seed " + seed));
        try (Scratch scratch = Scratch.create();
                CrashRun run = CrashRun.begin(scratch.directory(), seed, told::add)) {
            for (int i = 0; i < KILLS_PER_POINT; i++) {
                for (CrashPoint point : CrashPoint.values()) {
                    run.kill(point);
                    assertThat(run.wrong()).as(String.join("\n", told)).isEmpty();
                }
            }
            run.look();
            assertThat(run.wrong()).as(String.join("\n", told)).isEmpty();
            assertThat(run.promises()).as("answers that had to be kept").isGreaterThan(200);
        }
    }
}
