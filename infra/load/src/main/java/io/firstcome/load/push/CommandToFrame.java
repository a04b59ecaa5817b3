package io.firstcome.load.push;

import io.firstcome.load.bench.BenchLine;
import io.firstcome.load.bench.Effort;
import io.firstcome.load.bench.Figure;
import io.firstcome.load.bench.Numbers;
import io.firstcome.load.bench.Scratch;
import io.firstcome.load.durable.StockProcessor;
import io.firstcome.load.product.Api;
import io.firstcome.load.product.Product;
import io.firstcome.load.product.RunningProduct;
import io.firstcome.load.product.Salons;
import io.firstcome.load.push.SteadyCommands.Answered;
import io.firstcome.load.wire.FrameSwarm;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** From the answer of a command until a watching client has the frame: 1,000 sockets, 200 commands per second. */
public final class CommandToFrame implements BenchLine {

    private static final int PER_SECOND = 200;
    private static final int SOCKETS = 1_000;
    private static final int SALONS = 50;
    private static final long GRACE_NANOS = 5_000_000_000L;

    @Override
    public String name() {
        return "push";
    }

    @Override
    public Figure measure(Effort effort) throws Exception {
        Duration duration = effort.round().multipliedBy(4);
        long[] latencies = ours(effort, duration);
        double stock = StockProcessor.millisBehind(PER_SECOND, duration, 0.99);
        double p99 = Numbers.percentile(latencies, 0.99) / 1e6;
        return Figure.below(
                        this,
                        "command answered to frame received, " + Numbers.plain(SOCKETS) + " sockets, " + PER_SECOND
                                + " commands/s, p99",
                        "stock pooled processor over the embedded store, answered to handled, no socket",
                        "ms",
                        p99,
                        20,
                        SALONS + " salons with " + SOCKETS / SALONS + " sockets each, " + latencies.length
                                + " frames; p50 " + Numbers.plain(Numbers.percentile(latencies, 0.5) / 1e6)
                                + " ms, p99.9 " + Numbers.plain(Numbers.percentile(latencies, 0.999) / 1e6)
                                + " ms, max " + Numbers.plain(Numbers.percentile(latencies, 1) / 1e6)
                                + " ms; a frame that is there before the answer counts as 0.")
                .beside(stock);
    }

    private static long[] ours(Effort effort, Duration duration) throws Exception {
        try (Scratch scratch = Scratch.create();
                RunningProduct product = Product.asRunStartsIt(
                                scratch.directory().resolve("data"))
                        .start()) {
            Api api = Api.signIn(product.port());
            List<String> salons = new ArrayList<>();
            for (int i = 0; i < SALONS; i++) {
                salons.add("salon-" + i);
                Salons.register(api, "salon-" + i, 2);
                api.post("/api/v1/queue/salon-" + i + "/walk-in", null, Api.object())
                        .mustBe(201);
            }
            List<String> paths = new ArrayList<>();
            for (int i = 0; i < SOCKETS; i++) {
                paths.add("/ws/queue/" + salons.get(i % SALONS));
            }
            Arrivals arrivals = new Arrivals(SOCKETS);
            try (FrameSwarm swarm = FrameSwarm.connect(product.port(), paths, arrivals)) {
                SteadyCommands commands = new SteadyCommands(api, salons);
                commands.run(PER_SECOND, effort.warmUp().multipliedBy(4));
                List<Answered> answered = commands.run(PER_SECOND, duration);
                long[] latencies = latencies(arrivals, answered);
                if (swarm.closedByServer() > 0) {
                    throw new IOException(swarm.closedByServer() + " sockets were closed");
                }
                return latencies;
            }
        }
    }

    private static long[] latencies(Arrivals arrivals, List<Answered> answered) throws IOException {
        long[] latencies = new long[answered.size() * (SOCKETS / SALONS)];
        int at = 0;
        for (Answered command : answered) {
            for (int client = command.salon(); client < SOCKETS; client += SALONS) {
                long received = awaited(arrivals, client, command);
                latencies[at++] = Math.max(0, received - command.answeredAt());
            }
        }
        return latencies;
    }

    private static long awaited(Arrivals arrivals, int client, Answered command) throws IOException {
        OptionalLong first = arrivals.firstAt(client, command.position());
        while (first.isEmpty()) {
            if (System.nanoTime() - command.answeredAt() > GRACE_NANOS) {
                throw new IOException("Client " + client + " never got position " + command.position());
            }
            Thread.onSpinWait();
            first = arrivals.firstAt(client, command.position());
        }
        return first.getAsLong();
    }
}
