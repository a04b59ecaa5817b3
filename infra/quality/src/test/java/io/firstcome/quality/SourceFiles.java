package io.firstcome.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java sources of every module, as text: some habits leave no trace in the compiled class. */
final class SourceFiles {

    private static final List<String> MODULES = List.of(
            "shared-api",
            "infra/platform",
            "command-side",
            "query-side",
            "infra/standalone",
            "infra/load",
            "infra/e2e",
            "infra/quality");

    private SourceFiles() {}

    /** The top folder of the repository. */
    static Path top() {
        return Path.of("").toAbsolutePath().resolve("../..").normalize();
    }

    static List<Path> ofEveryModule() {
        return MODULES.stream()
                .map(module -> top().resolve(module).resolve("src"))
                .flatMap(SourceFiles::below)
                .toList();
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> below(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
