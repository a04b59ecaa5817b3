package io.firstcome.load.product;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The product while it runs. */
public final class RunningProduct implements AutoCloseable {

    private static final int LINES_SHOWN = 60;

    private final Process process;
    private final int port;
    private final Path output;
    private final long startedAt;
    private double secondsToFirstAnswer;

    RunningProduct(Process process, int port, Path output, long startedAt) {
        this.process = process;
        this.port = port;
        this.output = output;
        this.startedAt = startedAt;
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** The file that has everything it has printed. */
    public Path output() {
        return output;
    }

    /** Seconds from its start until it first said that it is ready for everything. */
    public double secondsToFirstAnswer() {
        return secondsToFirstAnswer;
    }

    /**
     * Waits until it says that it is ready.
     *
     * @throws IOException with the end of what it printed, where it ends before or takes longer
     */
    public RunningProduct untilItAnswers(Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!isReady()) {
            if (process.waitFor(10, TimeUnit.MILLISECONDS)) {
                throw new IOException("The product ended with " + process.exitValue() + ":\n" + lastLines());
            }
            if (System.nanoTime() > end) {
                close();
                throw new IOException("The product did not answer within " + patience + ":\n" + lastLines());
            }
        }
        secondsToFirstAnswer = (System.nanoTime() - startedAt) / 1e9;
        return this;
    }

    private boolean isReady() throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness")
                        .toURL()
                        .openConnection();
        connection.setConnectTimeout(1_000);
        connection.setReadTimeout(5_000);
        try {
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        } finally {
            connection.disconnect();
        }
    }

    /** Ends it as {@code kill -9} does, and waits until it is gone. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Waits until it has ended by itself; false if it has not. */
    public boolean ends(Duration patience) throws InterruptedException {
        return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What it ended with. */
    public int exitValue() {
        return process.exitValue();
    }

    /** The end of what it has printed. */
    public String lastLines() throws IOException {
        if (!Files.exists(output)) {
            return "";
        }
        List<String> lines = Files.readAllLines(output);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
    }

    /** Stops it in order, or kills it where that takes longer than 90 seconds. */
    @Override
    public void close() {
        process.destroy();
        try {
            process.onExit().get(90, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        } catch (ExecutionException | TimeoutException e) {
            kill();
        }
    }
}
