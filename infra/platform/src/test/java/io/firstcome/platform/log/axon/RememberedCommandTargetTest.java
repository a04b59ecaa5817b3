package io.firstcome.platform.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RememberedCommandTargetTest {

    private final RememberedCommandTarget targets = new RememberedCommandTarget();

    record Seat(
            String chair,
            @TargetAggregateIdentifier @Nullable String queueId) {}

    record Greet(String whom) {}

    @Test
    void aCommandIsForTheAggregateThatItsMarkedComponentNames() {
        VersionedAggregateIdentifier first = resolve(new Seat("a", "corner@2026-03-28"));
        VersionedAggregateIdentifier second = resolve(new Seat("a", "corner@2026-03-29"));

        assertThat(first.getIdentifier()).isEqualTo("corner@2026-03-28");
        assertThat(second.getIdentifier()).isEqualTo("corner@2026-03-29");
        assertThat(second.getVersion()).isNull();
    }

    @Test
    void aCommandThatNamesNothingIsRefused() {
        assertThatThrownBy(() -> resolve(new Seat("a", null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("names no aggregate");
    }

    @Test
    void aCommandThatMarksNothingIsRefused() {
        assertThatThrownBy(() -> resolve(new Greet("Ada")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("marks no target aggregate");
    }

    private VersionedAggregateIdentifier resolve(Object command) {
        return targets.resolveTarget(new GenericCommandMessage<>(command));
    }
}
