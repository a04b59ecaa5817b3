package io.firstcome.load;

import io.firstcome.load.bench.Scratch;
import io.firstcome.load.crash.CrashPoint;
import io.firstcome.load.crash.CrashRun;
import java.util.Set;
import java.util.function.Consumer;

/** Kills the product as often as one wants; {@code infra/load/crash --kills N} starts it. */
public final class Crash {

    private Crash() {}

    /** Ends with 1 if a promise was broken; the files are then kept. */
    public static void main(String[] args) throws Exception {
        Arguments arguments = Arguments.read(Set.of("--kills", "--seed"), Set.of(), args);
        int kills = Integer.parseInt(arguments.one("--kills").orElse("20"));
        long seed = Long.parseLong(arguments.one("--seed").orElse(Long.toString(System.nanoTime())));
        System.out.println("Killing " + kills + " times, --seed " + seed);
        Scratch scratch = Scratch.create();
        Consumer<String> tell = System.out::println;
        try (CrashRun run = CrashRun.begin(scratch.directory(), seed, tell)) {
            CrashPoint[] points = CrashPoint.values();
            for (int kill = 0; kill < kills && run.wrong().isEmpty(); kill++) {
                run.kill(points[kill % points.length]);
            }
            run.look();
            if (run.wrong().isEmpty()) {
                System.out.println("Every one of " + run.promises() + " promises was kept.");
                scratch.close();
            } else {
                run.wrong().forEach(System.out::println);
                System.out.println("The files are in " + scratch.directory());
                System.exit(1);
            }
        }
        System.exit(0);
    }
}
