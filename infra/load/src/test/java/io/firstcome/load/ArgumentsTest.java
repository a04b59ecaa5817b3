package io.firstcome.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void optionsAreHeardOnceOrMoreOften() {
        Arguments arguments = read("--line", "reads", "--quick", "--line", "push");

        assertThat(arguments.all("--line")).containsExactly("reads", "push");
        assertThat(arguments.one("--line")).hasValue("push");
        assertThat(arguments.has("--quick")).isTrue();
        assertThat(arguments.one("--json")).isEmpty();
    }

    @Test
    void aWordThatIsNoOptionIsNotPassedOver() {
        assertThatThrownBy(() -> read("--lines", "reads")).hasMessageContaining("'--lines' is not understood");
        assertThatThrownBy(() -> read("reads")).hasMessageContaining("[--json, --line] and [--quick]");
    }

    @Test
    void aValueMustNotBeMissing() {
        assertThatThrownBy(() -> read("--quick", "--json")).hasMessage("A value is missing after --json");
    }

    private static Arguments read(String... words) {
        return Arguments.read(Set.of("--line", "--json"), Set.of("--quick"), words);
    }
}
