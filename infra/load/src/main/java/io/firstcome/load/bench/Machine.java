package io.firstcome.load.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the figures were taken.
 *
 * @param loadBefore how busy the machine was before: processes that wanted to run, over the last minute
 * @param diskSyncMillis median time of a 4 KiB append with a disk flush
 */
public record Machine(
        int cores,
        String processor,
        long memoryGiB,
        String system,
        String java,
        double loadBefore,
        double diskSyncMillis) {

    /** Looks at this machine. */
    public static Machine look() throws IOException {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                valueOf(Path.of("/proc/cpuinfo"), "model name"),
                kibOf(valueOf(Path.of("/proc/meminfo"), "MemTotal")) / (1024 * 1024),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                diskSync());
    }

    private static double diskSync() throws IOException {
        Path file = Files.createTempFile(Path.of("").toAbsolutePath(), ".bench", ".tmp");
        List<Double> millis = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int i = 0; i < 100; i++) {
                long start = System.nanoTime();
                channel.write(ByteBuffer.allocate(4096));
                channel.force(true);
                millis.add((System.nanoTime() - start) / 1e6);
            }
        } finally {
            Files.delete(file);
        }
        return Numbers.median(millis);
    }

    private static String valueOf(Path file, String key) throws IOException {
        if (!Files.isReadable(file)) {
            return "unknown";
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown");
    }

    private static long kibOf(String amount) {
        return amount.endsWith("kB") ? Long.parseLong(amount.replace("kB", "").strip()) : 0;
    }
}
