package io.firstcome.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * One wall of the design: a rule that can be put around any root package, so that the same words are checked on the
 * product and on the seeded violations.
 */
record Wall(Function<String, ArchRule> around) {

    /** Fails with every violation found in the product, and also where the rule matches no class at all. */
    void holds() {
        around.apply(Codebase.PRODUCT).check(Codebase.product());
    }

    /** Fails unless the rule reports the given class, which breaks it on purpose. */
    void catches(Class<?> seed) {
        assertThat(reportOnSeeds()).contains(seed.getName());
    }

    /** Fails if the rule reports the given class, which only looks like a violation. */
    void lets(Class<?> lookalike) {
        assertThat(reportOnSeeds()).isNotEmpty().doesNotContain("<" + lookalike.getName());
    }

    private String reportOnSeeds() {
        var result = around.apply(Codebase.SEEDED).evaluate(Codebase.seeded());
        return String.join("\n", result.getFailureReport().getDetails());
    }
}
