package io.firstcome.platform.log.config;

import java.nio.file.Path;

/** How the embedded database is opened. */
public final class H2Url {

    private H2Url() {}

    /**
     * A file database: written at each commit, closed by the product and not by a hook of its own, small bodies kept in
     * their rows, and its file opened again if a thread is interrupted while it reads.
     */
    public static String of(Path file) {
        return "jdbc:h2:retry:" + file.toAbsolutePath()
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;MAX_LENGTH_INPLACE_LOB=1000000";
    }
}
