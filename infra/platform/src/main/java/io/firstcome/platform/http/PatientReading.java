package io.firstcome.platform.http;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;

/**
 * Reads ordinary bodies, and no longer than is decent: each keeps a thread of the server waiting. At most {@value #AT_ONCE}
 * are read at once, and at most {@value #OF_ONE_CLIENT} of one address that is not this machine's.
 *
 * <p>A body has {@value #SECONDS} seconds. Time is looked at when bytes have come, and a silent client is given up by the
 * server's own time-out ({@code server.tomcat.connection-timeout}, 10 s unless set); so a body that trickles and then falls
 * silent may take both, about 20 s. The server itself may still wait for what is left of a body that was refused.
 */
final class PatientReading {

    static final int SECONDS = 10;

    /** Half of the threads that the server has unless {@code server.tomcat.threads.max} says otherwise. */
    static final int AT_ONCE = 100;

    /** So that several clients must come together to keep everybody else waiting. */
    static final int OF_ONE_CLIENT = 25;

    private static final long PATIENCE = Duration.ofSeconds(SECONDS).toNanos();
    private static final int STEP = 8_192;

    private final Semaphore readers = new Semaphore(AT_ONCE);
    private final Map<String, Integer> byClient = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    /** @param nanos a clock that only runs forward, in nanoseconds */
    PatientReading(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /**
     * The body, or its first bytes where it is longer.
     *
     * @param client the network address it comes from
     * @param most how many bytes are read
     * @throws Refused BUSY where too many bodies are being read, REQUEST_UNREADABLE where this one takes too long
     */
    byte[] read(String client, InputStream body, int most) throws IOException {
        if (!readers.tryAcquire()) {
            throw Refused.because(RefusalCode.BUSY);
        }
        try {
            if (byClient.merge(client, 1, Integer::sum) > OF_ONE_CLIENT && !isThisMachine(client)) {
                throw Refused.because(RefusalCode.BUSY);
            }
            return readInTime(body, most);
        } catch (SocketTimeoutException silent) {
            throw tooSlow();
        } finally {
            byClient.computeIfPresent(client, (address, count) -> count == 1 ? null : count - 1);
            readers.release();
        }
    }

    /** A proxy on this machine speaks for many. */
    private static boolean isThisMachine(String client) {
        try {
            return InetAddress.getByName(client).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private byte[] readInTime(InputStream body, int most) throws IOException {
        long begun = nanos.getAsLong();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] step = new byte[Math.min(most, STEP)];
        while (read.size() < most) {
            int got = body.read(step, 0, Math.min(step.length, most - read.size()));
            if (got < 0) {
                break;
            }
            read.write(step, 0, got);
            if (nanos.getAsLong() - begun > PATIENCE) {
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
