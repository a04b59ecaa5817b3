package io.firstcome.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sources of every module, as text: some habits leave no trace in the compiled class, and pages have none. */
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

    /** The endings of what is written by hand. */
    static final List<String> KINDS = List.of(".java", ".js", ".css", ".lua");

    private SourceFiles() {}

    /** The top folder of the repository. */
    static Path top() {
        return Path.of("").toAbsolutePath().resolve("../..").normalize();
    }

    /** The Java sources. */
    static List<Path> ofEveryModule() {
        return ofEveryKind().stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    /** The sources in every language. */
    static List<Path> ofEveryKind() {
        return MODULES.stream()
                .map(module -> top().resolve(module).resolve("src"))
                .flatMap(folder -> below(folder).stream())
                .toList();
    }

    /** The sources in every language below a folder. */
    static List<Path> below(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> KINDS.stream().anyMatch(file.toString()::endsWith))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
