package io.firstcome.load.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * A directory for one measurement, beside the project and so on the disk the product would use; {@code /tmp} may be
 * memory.
 */
public record Scratch(Path directory) implements AutoCloseable {

    /** Makes a new one in {@code target/load} of this module, or of the current directory where that is not known. */
    public static Scratch create() throws IOException {
        Path parent = Files.createDirectories(Path.of(System.getProperty("firstcome.load.home", ""), "target", "load")
                .toAbsolutePath());
        return new Scratch(Files.createTempDirectory(parent, "run-"));
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(directory);
    }
}
