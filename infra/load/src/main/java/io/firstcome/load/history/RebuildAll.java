package io.firstcome.load.history;

import io.firstcome.load.bench.BenchLine;
import io.firstcome.load.bench.Effort;
import io.firstcome.load.bench.Figure;
import io.firstcome.load.bench.Numbers;
import io.firstcome.load.bench.Scratch;
import io.firstcome.load.product.Api;
import io.firstcome.load.product.Product;
import io.firstcome.load.product.RunningProduct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** All read models made anew from an empty Redis, as the product itself reports it. */
public final class RebuildAll implements BenchLine {

    private static final Pattern REPORT = Pattern.compile("Rebuilt the read models from (\\d+) events in ([0-9.,]+) s");

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public Figure measure(Effort effort) throws Exception {
        Path source = BankMonth.find()
                .orElseThrow(() -> new IllegalStateException("The bank's log is not beside the project"));
        try (Scratch scratch = Scratch.create()) {
            Product product = Product.asRunStartsIt(scratch.directory().resolve("data"));
            fill(product, source, scratch.directory().resolve("visits.csv"), Math.max(2, effort.of(15)));
            List<Figure.Round> rounds = new ArrayList<>();
            long events = 0;
            for (int i = 0; i < 3; i++) {
                try (RunningProduct running = product.start()) {
                    MatchResult report = lastReport(running.output());
                    events = Long.parseLong(report.group(1));
                    double seconds = Double.parseDouble(report.group(2).replace(',', '.'));
                    rounds.add(new Figure.Round(events / Math.max(seconds, 0.01), null));
                }
            }
            double median =
                    Numbers.median(rounds.stream().map(Figure.Round::ours).toList());
            return Figure.atLeast(
                            this,
                            "rebuild of all read models from " + Numbers.plain((double) events) + " events",
                            "-",
                            "/s",
                            median,
                            100_000,
                            "Real events of imported months, while the product starts: its Redis begins empty each time.")
                    .with(rounds);
        }
    }

    private static void fill(Product product, Path source, Path visits, int months)
            throws IOException, InterruptedException {
        BankMonth.write(source, visits, BankMonth.REGULAR);
        try (RunningProduct running = product.start()) {
            Api api = Api.signIn(running.port());
            for (int month = 0; month < months; month++) {
                Imported.into(api, "bank-" + month, visits);
            }
        }
    }

    private static MatchResult lastReport(Path output) throws IOException {
        List<MatchResult> reports =
                REPORT.matcher(Files.readString(output)).results().toList();
        if (reports.isEmpty()) {
            throw new IOException("The product did not report a rebuild, see " + output);
        }
        return reports.get(reports.size() - 1);
    }
}
