package io.firstcome.platform.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AttemptTest {

    @Test
    void whateverAnEventBreaksIsTold() {
        assertThat(Attempt.failureOf(() -> {})).isEmpty();
        assertThat(Attempt.failureOf(() -> {
                    throw new IllegalStateException("poison");
                }))
                .hasValueSatisfying(why -> assertThat(why).hasMessage("poison"));
        assertThat(Attempt.failureOf(() -> {
                    throw new StackOverflowError("an endless turn");
                }))
                .hasValueSatisfying(why -> assertThat(why).isInstanceOf(StackOverflowError.class));
    }

    @Test
    void memoryThatIsUsedUpIsNotTheFaultOfAnEvent() {
        assertThatThrownBy(() -> Attempt.failureOf(() -> {
                    throw new OutOfMemoryError("heap");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }
}
