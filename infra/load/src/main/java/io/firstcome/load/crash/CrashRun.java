package io.firstcome.load.crash;

import io.firstcome.load.crash.Journal.Promise;
import io.firstcome.load.crash.Journal.Request;
import io.firstcome.load.product.Api;
import io.firstcome.load.product.ChildClassPath;
import io.firstcome.load.product.Product;
import io.firstcome.load.product.RunningProduct;
import io.firstcome.load.product.Salons;
import io.firstcome.platform.log.Commit;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * One product, killed again and again under load. After each kill its log is read from a copy and compared with the
 * journal; after each start its read models are compared with a fold of that log, and requests are repeated.
 */
public final class CrashRun implements AutoCloseable {

    private static final List<String> SALONS = List.of("kings-road", "high-street", "old-town");
    private static final int CHAIRS = 2;
    private static final int PROMISES_REPEATED = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Product product;
    private final Journal journal;
    private final Unanswered unanswered = new Unanswered();
    private final Random random;
    private final Consumer<String> tell;
    private final ExecutorService counters = Executors.newCachedThreadPool();
    private final List<String> wrong = new ArrayList<>();
    private LogCopy log = LogCopy.empty();

    private CrashRun(Product product, Journal journal, long seed, Consumer<String> tell) {
        this.product = product;
        this.journal = journal;
        this.random = new Random(seed);
        this.tell = tell;
    }

    /**
     * Starts a product in a fresh folder, registers the salons and stops it in order.
     *
     * @param folder where everything goes
     * @param seed of every choice that this process makes
     * @param tell hears of the progress
     */
    public static CrashRun begin(Path folder, long seed, Consumer<String> tell)
            throws IOException, InterruptedException {
        Path archive = folder.resolve("classes.jsa");
        Product product = new Product(folder.resolve("data"))
                .classPath(ChildClassPath.packedInto(folder.resolve("jars")))
                .machine("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx400m", "-Xshare:auto", "-Xlog:disable");
        CrashRun run = new CrashRun(product, Journal.in(folder.resolve("journal.jsonl")), seed, tell);
        try (RunningProduct first = product.start("-XX:ArchiveClassesAtExit=" + archive)) {
            tell.accept("first start took " + first.secondsToFirstAnswer() + " s");
            Api api = Api.signIn(first.port());
            for (String salon : SALONS) {
                Salons.register(api, salon, CHAIRS);
            }
        }
        product.machine("-XX:SharedArchiveFile=" + archive);
        return run;
    }

    /** Starts the product, checks it, puts it under load, kills it there, and checks what it has left behind. */
    public void kill(CrashPoint point) throws IOException, InterruptedException {
        int passing = 5 + random.nextInt(60);
        RunningProduct running = product.start(options(point, passing));
        try {
            Api api = Api.signIn(running.port());
            checkRunning(api);
            int answered = loadUntilDead(running, api, point);
            log = LogCopy.of(product.data());
            List<Promise> promises = journal.read();
            wrong.addAll(Verdict.on(log, promises));
            tell.accept(point.word() + (point == CrashPoint.ANYWHERE ? "" : " #" + passing) + ": up in "
                    + Math.round(running.secondsToFirstAnswer() * 10) / 10.0 + " s, " + answered + " answers, "
                    + promises.size() + " promises, " + log.commits().size() + " commits, " + wrong.size() + " wrong");
        } finally {
            running.kill();
        }
    }

    /** Starts the product once more, and only looks. */
    public void look() throws IOException, InterruptedException {
        try (RunningProduct running = product.start()) {
            checkRunning(Api.signIn(running.port()));
        }
        log = LogCopy.of(product.data());
        wrong.addAll(Verdict.on(log, journal.read()));
    }

    /** Everything that was found to be wrong so far. */
    public List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** How many good answers were given so far. */
    public int promises() throws IOException {
        return journal.read().size();
    }

    private static String[] options(CrashPoint point, int passing) {
        return point == CrashPoint.ANYWHERE
                ? new String[0]
                : new String[] {
                    "-Dfirstcome.load.crash-point=" + point.word(), "-Dfirstcome.load.crash-passing=" + passing
                };
    }

    private void checkRunning(Api api) throws IOException, InterruptedException {
        wrong.addAll(ReadModels.differences(api, log, SALONS));
        List<Promise> promises = new ArrayList<>(journal.read());
        Collections.shuffle(promises, random);
        wrong.addAll(Repeats.ofPromises(api, promises.subList(0, Math.min(PROMISES_REPEATED, promises.size()))));
        List<Request> open = unanswered.take();
        wrong.addAll(Repeats.ofUnanswered(api, open, log, account(), journal));
    }

    /** The account that every command of this run was given by. */
    private String account() {
        return log.commits().stream()
                .filter(commit -> commit.commandId().startsWith("k-"))
                .map(Commit::actor)
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }

    private int loadUntilDead(RunningProduct running, Api api, CrashPoint point)
            throws IOException, InterruptedException {
        api.get("/actuator/health/liveness", Map.of(AnsweredPositions.ARM, "now"))
                .mustBe(200);
        List<Future<Integer>> working = new ArrayList<>();
        for (String salon : SALONS) {
            for (int chair = 1; chair <= CHAIRS; chair++) {
                Counter counter =
                        new Counter(api, salon, "c" + chair, journal, unanswered, new Random(random.nextLong()));
                working.add(counters.submit(counter::work));
            }
        }
        if (point == CrashPoint.ANYWHERE) {
            killUnderLoad(running);
        } else if (!running.ends(PATIENCE)) {
            wrong.add("it did not die at " + point);
            running.kill();
        }
        int answered = 0;
        for (Future<Integer> each : working) {
            try {
                answered += each.get();
            } catch (ExecutionException e) {
                throw new IOException("A client failed", e.getCause());
            }
        }
        return answered;
    }

    /** Waits for some answers and then for a moment that nobody chose. */
    private void killUnderLoad(RunningProduct running) throws InterruptedException {
        int enough = journal.written() + 10 + random.nextInt(100);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (journal.written() < enough && System.nanoTime() < end) {
            if (running.ends(Duration.ofMillis(1 + random.nextInt(20)))) {
                wrong.add("it died by itself");
                return;
            }
        }
        running.kill();
    }

    @Override
    public void close() throws IOException {
        counters.shutdownNow();
        journal.close();
    }
}
