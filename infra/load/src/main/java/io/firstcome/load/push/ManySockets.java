package io.firstcome.load.push;

import io.firstcome.load.bench.BenchLine;
import io.firstcome.load.bench.Effort;
import io.firstcome.load.bench.Figure;
import io.firstcome.load.bench.Numbers;
import io.firstcome.load.bench.Scratch;
import io.firstcome.load.product.Answer;
import io.firstcome.load.product.Api;
import io.firstcome.load.product.Product;
import io.firstcome.load.product.RunningProduct;
import io.firstcome.load.product.Salons;
import io.firstcome.load.wire.FrameSwarm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;

/** One update of one salon to 5,000 sockets: until the last has it. */
public final class ManySockets implements BenchLine {

    private static final int SOCKETS = 5_000;
    private static final int UPDATES = 11;
    private static final int NOT_COUNTED = 5;

    @Override
    public String name() {
        return "fan-out";
    }

    @Override
    public Figure measure(Effort effort) throws Exception {
        try (Scratch scratch = Scratch.create();
                RunningProduct product = Product.asRunStartsIt(
                                scratch.directory().resolve("data"))
                        .start()) {
            Api api = Api.signIn(product.port());
            Salons.register(api, "kings-road", 3);
            walkIn(api);
            Arrivals arrivals = new Arrivals(SOCKETS);
            List<String> paths = Collections.nCopies(SOCKETS, "/ws/queue/kings-road");
            try (FrameSwarm swarm = FrameSwarm.connect(product.port(), paths, arrivals)) {
                List<Figure.Round> rounds = new ArrayList<>();
                for (int update = 0; update < NOT_COUNTED + UPDATES; update++) {
                    double millis = update(api, arrivals);
                    if (update >= NOT_COUNTED) {
                        rounds.add(new Figure.Round(millis, null));
                    }
                }
                if (swarm.closedByServer() > 0) {
                    throw new IOException(swarm.closedByServer() + " sockets were closed");
                }
                return figure(rounds);
            }
        }
    }

    private Figure figure(List<Figure.Round> rounds) {
        List<Double> millis = rounds.stream().map(Figure.Round::ours).toList();
        return Figure.below(
                        this,
                        Numbers.plain(SOCKETS) + " sockets on one salon, one update, until the last has it",
                        "-",
                        "ms",
                        Numbers.median(millis),
                        250,
                        "Median of " + rounds.size() + " updates, from sending the command; the slowest took "
                                + Numbers.plain(Collections.max(millis))
                                + " ms. One thread of the client reads all sockets.")
                .with(rounds);
    }

    private static double update(Api api, Arrivals arrivals) throws IOException, InterruptedException {
        long start = System.nanoTime();
        long position = walkIn(api);
        OptionalLong last = arrivals.lastOfAll(position);
        while (last.isEmpty()) {
            if (System.nanoTime() - start > 10_000_000_000L) {
                throw new IOException("Not everybody got position " + position);
            }
            LockSupport.parkNanos(5_000_000);
            last = arrivals.lastOfAll(position);
        }
        return (last.getAsLong() - start) / 1e6;
    }

    private static long walkIn(Api api) throws IOException, InterruptedException {
        Answer answer = api.post("/api/v1/queue/kings-road/walk-in", null, Api.object());
        return answer.mustBe(201).position();
    }
}
