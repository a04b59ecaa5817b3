package io.firstcome.load.durable;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.load.bench.BenchLine;
import io.firstcome.load.bench.Effort;
import io.firstcome.load.bench.Figure;
import org.junit.jupiter.api.Test;

class DurableLinesTest {

    @Test
    void durableCommandsOnH2CanBeMeasured() throws Exception {
        assertThatBothSidesDidSomething(new DurableCommands(new OnH2(), 10));
    }

    @Test
    void durableCommandsOnPostgresCanBeMeasured() throws Exception {
        assertThatBothSidesDidSomething(new DurableCommands(new OnPostgres(), 5));
    }

    @Test
    void theCostOfHistoryCanBeMeasured() throws Exception {
        assertThatBothSidesDidSomething(new CommandsAfterHistory(new OnH2()));
    }

    private static void assertThatBothSidesDidSomething(BenchLine line) throws Exception {
        Figure figure = line.measure(Effort.GLIMPSE);
        assertThat(figure.name()).isEqualTo(line.name());
        assertThat(figure.ours()).isPositive();
        assertThat(figure.theirs()).isPositive();
        assertThat(figure.rounds()).hasSize(1);
    }
}
