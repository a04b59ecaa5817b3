package io.firstcome.load.reads;

import io.firstcome.load.bench.BenchLine;
import io.firstcome.load.bench.Effort;
import io.firstcome.load.bench.Figure;
import io.firstcome.load.bench.Rounds;
import io.firstcome.load.bench.Scratch;
import io.firstcome.load.product.Answer;
import io.firstcome.load.product.Api;
import io.firstcome.load.product.Product;
import io.firstcome.load.product.RunningProduct;
import io.firstcome.load.product.Salons;
import io.firstcome.load.wire.KeepAliveLoad;
import java.util.Map;

/** Reads of the live queue per second, against an endpoint of the same server that does nothing. */
public final class LiveQueueReads implements BenchLine {

    private static final int CONNECTIONS = 16;
    private static final int WAITING = 12;
    private static final String QUEUE = "/api/v1/queue/kings-road";

    @Override
    public String name() {
        return "reads";
    }

    @Override
    public Figure measure(Effort effort) throws Exception {
        try (Scratch scratch = Scratch.create();
                RunningProduct product = Product.asRunStartsIt(
                                scratch.directory().resolve("data"))
                        .setting("firstcome.load.empty-endpoint", "true")
                        .setting("server.tomcat.max-keep-alive-requests", "-1")
                        .start()) {
            int bytes = fill(Api.signIn(product.port()));
            try (KeepAliveLoad queue = KeepAliveLoad.open(product.port(), QUEUE, CONNECTIONS);
                    KeepAliveLoad empty = KeepAliveLoad.open(product.port(), EmptyEndpoint.PATH, CONNECTIONS)) {
                for (int i = 0; i < 2; i++) {
                    queue.rate(effort.warmUp());
                    empty.rate(effort.warmUp());
                }
                Rounds rounds =
                        Rounds.inTurns(effort, () -> queue.rate(effort.round()), () -> empty.rate(effort.round()));
                return Figure.ratio(
                        this,
                        "GET live queue over HTTP (" + WAITING + " waiting, " + bytes + " bytes)",
                        "an empty endpoint of the same server",
                        "/s",
                        rounds,
                        0.9,
                        CONNECTIONS + " connections that stay open; the client shares the machine with the server.");
            }
        }
    }

    private static int fill(Api api) throws Exception {
        Salons.register(api, "kings-road", 3);
        Answer last = api.post(QUEUE + "/walk-in", null, Api.object()).mustBe(201);
        for (int i = 1; i < WAITING; i++) {
            last = api.post(QUEUE + "/walk-in", null, Api.object()).mustBe(201);
        }
        Map<String, String> afterLast = Map.of("X-Min-Position", Long.toString(last.position()));
        return api.get(QUEUE, afterLast).mustBe(200).text().length();
    }
}
