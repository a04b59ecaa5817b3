package io.firstcome.load.start;

import io.firstcome.load.bench.BenchLine;
import io.firstcome.load.bench.Effort;
import io.firstcome.load.bench.Figure;
import io.firstcome.load.bench.Numbers;
import io.firstcome.load.bench.Scratch;
import io.firstcome.load.product.Product;
import io.firstcome.load.product.RunningProduct;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** From {@code infra/run} until the first request is answered, built and started before. */
public final class StartUp implements BenchLine {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path script;

    /** Starts through this script. */
    public StartUp(Path script) {
        this.script = script;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public Figure measure(Effort effort) throws Exception {
        List<Figure.Round> rounds = new ArrayList<>();
        try (Scratch scratch = Scratch.create()) {
            Product product = new Product(scratch.directory().resolve("data"));
            double first = start(product);
            for (int i = 0; i < effort.rounds(); i++) {
                rounds.add(new Figure.Round(start(product), null));
            }
            double median =
                    Numbers.median(rounds.stream().map(Figure.Round::ours).toList());
            return Figure.below(
                            this,
                            "infra/run to first answered request, built",
                            "-",
                            "s",
                            median,
                            6,
                            "Median of " + rounds.size()
                                    + " starts until readiness is answered; the very first one on an"
                                    + " empty folder, which also has to build whatever is stale, took "
                                    + Numbers.plain(first) + " s.")
                    .with(rounds);
        }
    }

    private double start(Product product) throws Exception {
        try (RunningProduct running = product.launchBy(script).untilItAnswers(PATIENCE)) {
            return running.secondsToFirstAnswer();
        }
    }
}
