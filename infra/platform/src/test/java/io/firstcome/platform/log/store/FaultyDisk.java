package io.firstcome.platform.log.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk under embedded databases that refuses to write for a while, as a full one does. It can be read all the time. */
public final class FaultyDisk extends FilePathWrapper {

    private static final String SCHEME = "faulty";
    private static final AtomicInteger WRITES_TO_FAIL = new AtomicInteger();

    /** For H2, which makes a path of its own for each file. */
    public FaultyDisk() {}

    /** Puts the disk under an address of a database whose file is opened through {@code retry:}. */
    static String under(String url) {
        FilePath.register(new FaultyDisk());
        mended();
        return url.replace(":retry:", ":retry:" + SCHEME + ":");
    }

    /** From now on nothing can be written. */
    static void full() {
        failing(Integer.MAX_VALUE);
    }

    /** The next so many writes fail. */
    static void failing(int writes) {
        WRITES_TO_FAIL.set(writes);
    }

    /** From now on everything can be written. */
    static void mended() {
        failing(0);
    }

    /** Called before anything is written. */
    static void demandSpace() throws IOException {
        if (WRITES_TO_FAIL.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new FaultyFile(super.open(mode));
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }
}
