package io.firstcome.platform.http;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Reads ordinary bodies, and no longer than is decent: each keeps a thread of the server waiting. A body has
 * {@value #SECONDS} seconds, and at most {@value #AT_ONCE} are read at once. The server itself may still wait for what is left
 * of a body that was refused.
 */
final class PatientReading {

    static final int SECONDS = 10;

    /** Half of the threads that the server has. */
    static final int AT_ONCE = 100;

    private static final int STEP = 8_192;

    private final Semaphore readers = new Semaphore(AT_ONCE);

    /**
     * The body, or its first bytes where it is longer.
     *
     * @param most how many bytes are read
     * @throws Refused BUSY where too many bodies are being read, REQUEST_UNREADABLE where this one takes too long
     */
    byte[] read(InputStream body, int most) throws IOException {
        if (!readers.tryAcquire()) {
            throw Refused.because(RefusalCode.BUSY);
        }
        try {
            return readInTime(body, most);
        } catch (SocketTimeoutException silent) {
            throw tooSlow();
        } finally {
            readers.release();
        }
    }

    private static byte[] readInTime(InputStream body, int most) throws IOException {
        long deadline = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] step = new byte[Math.min(most, STEP)];
        while (read.size() < most) {
            int got = body.read(step, 0, Math.min(step.length, most - read.size()));
            if (got < 0) {
                break;
            }
            read.write(step, 0, got);
            if (System.nanoTime() > deadline) {
                throw tooSlow();
            }
        }
        return read.toByteArray();
    }

    private static Refused tooSlow() {
        return Refused.because(
                RefusalCode.REQUEST_UNREADABLE, "The body did not arrive within " + SECONDS + " seconds.");
    }
}
