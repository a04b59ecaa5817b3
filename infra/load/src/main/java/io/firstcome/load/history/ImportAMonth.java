package io.firstcome.load.history;

import io.firstcome.load.bench.BenchLine;
import io.firstcome.load.bench.Effort;
import io.firstcome.load.bench.Figure;
import io.firstcome.load.bench.Numbers;
import io.firstcome.load.bench.Scratch;
import io.firstcome.load.product.Api;
import io.firstcome.load.product.Product;
import io.firstcome.load.product.RunningProduct;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Import of a real month over HTTP. */
public final class ImportAMonth implements BenchLine {

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Figure measure(Effort effort) throws Exception {
        Path source = BankMonth.find()
                .orElseThrow(() -> new IllegalStateException("The bank's log is not beside the project"));
        try (Scratch scratch = Scratch.create();
                RunningProduct product = Product.asRunStartsIt(
                                scratch.directory().resolve("data"))
                        .start()) {
            Path visits = scratch.directory().resolve("visits.csv");
            BankMonth.write(source, visits, BankMonth.REGULAR);
            Api api = Api.signIn(product.port());
            List<Figure.Round> rounds = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                rounds.add(
                        new Figure.Round(Imported.into(api, "bank-" + i, visits).secondsOfAll(), null));
            }
            return Figure.below(
                            this,
                            "import of January PS (" + Numbers.plain(BankMonth.REGULAR_VISITS) + " visits)",
                            "-",
                            "s",
                            rounds.get(0).ours(),
                            10,
                            "The first import of a product just started; later ones into other salons are in the rounds.")
                    .with(rounds);
        }
    }
}
