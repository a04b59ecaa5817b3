package io.firstcome.command.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.firstcome.api.refusal.RefusalCode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand random sequences against the model. Another seed, or more sequences: {@code -Dfirstcome.driver.seed=...
 * -Dfirstcome.driver.sequences=...}.
 */
class RandomDayTest {
    private static final long SEED = Long.getLong("firstcome.driver.seed", 20261123L);
    private static final int SEQUENCES = Integer.getInteger("firstcome.driver.sequences", 10_000);

    @Test
    void aDayIsAlwaysWhatAFairQueueOnPaperWouldBe() {
        Map<Step.Kind, Integer> accepted = new EnumMap<>(Step.Kind.class);
        for (long seed = SEED; seed < SEED + SEQUENCES; seed++) {
            try {
                Drive.through(Sequences.random(seed), new FairQueue())
                        .forEach((kind, count) -> accepted.merge(kind, count, Integer::sum));
            } catch (AssertionError difference) {
                fail(story(seed, FairQueue::new).orElseGet(difference::getMessage));
            }
        }
        assertThat(accepted).as("every kind of step was taken often").containsOnlyKeys(Step.Kind.values());
        assertThat(accepted.values()).allSatisfy(count -> assertThat(count).isGreaterThan(SEQUENCES / 100));
    }

    @Test
    void aWrongRuleIsFoundAndToldInAFewSteps() {
        Supplier<FairQueue> forgetsThatCapacityCountsTheSkipped = () -> new FairQueue() {
            @Override
            @Nullable
            RefusalCode apply(Step step, long now) {
                RefusalCode code = super.apply(step, now);
                return code == RefusalCode.QUEUE_FULL ? null : code;
            }
        };
        String story = LongStream.range(SEED, SEED + 1000)
                .mapToObj(seed -> story(seed, forgetsThatCapacityCountsTheSkipped))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        assertThat(story).contains("seed").contains("QUEUE_FULL");
        assertThat(story.lines().filter(line -> line.startsWith("  Step"))).hasSize(FairQueue.CAPACITY + 1);
    }

    private static Optional<String> story(long seed, Supplier<FairQueue> model) {
        List<Step> steps = Sequences.random(seed);
        if (Sequences.failure(steps, model).isEmpty()) {
            return Optional.empty();
        }
        List<Step> shortest = Sequences.shortest(steps, model);
        String told = shortest.stream().map(step -> "  " + step).collect(Collectors.joining("\n"));
        String difference = Sequences.failure(shortest, model).orElseThrow().getMessage();
        return Optional.of("seed " + seed + ", shortest sequence:\n" + told + "\n" + difference);
    }
}
