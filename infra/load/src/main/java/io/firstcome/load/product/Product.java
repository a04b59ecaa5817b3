package io.firstcome.load.product;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the product is started as a process of its own: in which folder, with which settings, on which class path. The
 * same one may be started again after it ended, however it ended.
 */
public final class Product {

    /** Password of every demo account of a product started here. */
    public static final String PASSWORD = "load-test-password";

    private static final String MAIN = "io.firstcome.standalone.FirstcomeApplication";

    private final Path data;
    private final List<String> virtualMachine = new ArrayList<>();
    private final List<String> settings = new ArrayList<>();
    private final List<String> wrapper = new ArrayList<>();
    private final int port;
    private @Nullable Path output;
    private String classPath = System.getProperty("java.class.path");

    /** A product that keeps everything in this folder and listens on a port that is free now. */
    public Product(Path data) throws IOException {
        this.data = data;
        this.port = freePort();
    }

    /** The same, on a virtual machine with the options that {@code infra/run} gives it: for measuring. */
    public static Product asRunStartsIt(Path data) throws IOException {
        return new Product(data).machine("-Xshare:auto", "-XX:+UseParallelGC");
    }

    /** Where it keeps everything. */
    public Path data() {
        return data;
    }

    /** Adds options of the Java virtual machine. */
    public Product machine(String... options) {
        virtualMachine.addAll(List.of(options));
        return this;
    }

    /** Adds a setting. */
    public Product setting(String key, String value) {
        settings.add("--" + key + "=" + value);
        return this;
    }

    /** Prints into this file, and leaves it to the product to make its folder. */
    public Product output(Path file) {
        output = file;
        return this;
    }

    /** Uses another class path than the one of this process. */
    public Product classPath(String path) {
        classPath = path;
        return this;
    }

    /** Starts it through another program, which is given the command line as further arguments; through none if empty. */
    public Product through(String... command) {
        wrapper.clear();
        wrapper.addAll(List.of(command));
        return this;
    }

    /** Starts it as a newcomer does, by {@code infra/run}, and returns at once. */
    public RunningProduct launchBy(Path script) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(script.toString(), "--port", Integer.toString(port), "--data", data.toString(), "--"));
        command.addAll(settings);
        return launch(command);
    }

    /** Starts it and returns at once. */
    public RunningProduct launch(String... options) throws IOException {
        List<String> command = new ArrayList<>(wrapper);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(virtualMachine);
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath, MAIN));
        command.addAll(List.of(
                "--server.port=" + port,
                "--firstcome.data=" + data,
                "--firstcome.demo.enabled=true",
                "--firstcome.demo.password=" + PASSWORD));
        command.addAll(settings);
        return launch(command);
    }

    private RunningProduct launch(List<String> command) throws IOException {
        Path target = output;
        if (target == null) {
            Files.createDirectories(data);
            target = data.resolveSibling(data.getFileName() + ".log");
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(target.toFile()));
        return new RunningProduct(builder.start(), port, target, System.nanoTime());
    }

    /**
     * Starts it and waits until it answers.
     *
     * @throws IOException where it ends before, or has not answered after two minutes
     */
    public RunningProduct start(String... options) throws IOException, InterruptedException {
        return launch(options).untilItAnswers(Duration.ofMinutes(2));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
