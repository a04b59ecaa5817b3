package io.firstcome.seeded.api.impure;

import java.nio.file.Files;
import java.nio.file.Path;

/** A message that looks at the disk. */
public record MessageThatReadsAFile(String name) {

    /** Whether a file of that name is there. */
    public boolean isThere() {
        return Files.exists(Path.of(name));
    }
}
