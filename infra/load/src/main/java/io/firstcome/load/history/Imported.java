package io.firstcome.load.history;

import io.firstcome.load.product.Answer;
import io.firstcome.load.product.Api;
import io.firstcome.load.product.Salons;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Imports the month into a salon of its own and takes the time. */
final class Imported {

    private static final long PATIENCE_NANOS = 300_000_000_000L;

    private Imported() {}

    /** Seconds from the upload until it is done. */
    static double seconds(Api api, String salon, Path visits) throws IOException, InterruptedException {
        Salons.register(api, salon, BankMonth.ZONE, "PS", 3);
        long start = System.nanoTime();
        Answer accepted = api.upload("/api/v1/salons/" + salon + "/imports", visits, Map.of())
                .mustBe(202);
        String location = String.valueOf(accepted.location());
        String path = location.substring(location.indexOf("/api/"));
        Answer progress = api.get(path).mustBe(200);
        while (progress.body().path("status").asString().equals("RUNNING")) {
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                throw new IOException("The import does not end: " + progress.text());
            }
            LockSupport.parkNanos(50_000_000);
            progress = api.get(path).mustBe(200);
        }
        boolean whole = progress.body().path("status").asString().equals("DONE")
                && progress.body().path("visits").asInt() == BankMonth.VISITS;
        if (!whole) {
            throw new IOException("The month was not imported as a whole: " + progress.text());
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
