package io.firstcome.load.history;

import io.firstcome.load.product.Answer;
import io.firstcome.load.product.Api;
import io.firstcome.load.product.Salons;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * A month that was imported into a salon of its own.
 *
 * @param seconds from the upload until it was done
 */
record Imported(int visits, int days, double seconds) {

    private static final long PATIENCE_NANOS = 300_000_000_000L;

    /**
     * Registers the salon and imports the file.
     *
     * @throws IOException where it is refused, or takes longer than 5 minutes
     */
    static Imported into(Api api, String salon, Path visits) throws IOException, InterruptedException {
        Salons.register(api, salon, BankMonth.ZONE, "PS", 3);
        long start = System.nanoTime();
        String path = api.upload("/api/v1/salons/" + salon + "/imports", visits, Map.of())
                .mustBe(202)
                .locationPath();
        Answer progress = api.get(path).mustBe(200);
        while (statusOf(progress).equals("RUNNING")) {
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                throw new IOException("The import does not end: " + progress.text());
            }
            LockSupport.parkNanos(50_000_000);
            progress = api.get(path).mustBe(200);
        }
        if (!statusOf(progress).equals("DONE")) {
            throw new IOException("The month was not imported: " + progress.text());
        }
        return new Imported(
                progress.body().path("visits").asInt(),
                progress.body().path("days").asInt(),
                (System.nanoTime() - start) / 1e9);
    }

    /** Seconds that it took, if nothing of the regular service is missing. */
    double secondsOfAll() throws IOException {
        if (visits != BankMonth.REGULAR_VISITS) {
            throw new IOException("Not all of the month was imported: " + this);
        }
        return seconds;
    }

    private static String statusOf(Answer progress) {
        return progress.body().path("status").asString();
    }
}
