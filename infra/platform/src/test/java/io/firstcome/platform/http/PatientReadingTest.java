package io.firstcome.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PatientReadingTest {

    private static final String SOMEBODY = "198.51.100.1";

    private final PatientReading reading = new PatientReading(System::nanoTime);

    @Test
    void aBodyIsReadUpToTheCap() throws IOException {
        byte[] body = "0123456789".repeat(2_000).getBytes(StandardCharsets.UTF_8);

        assertThat(reading.read(SOMEBODY, new ByteArrayInputStream(body), 65_537))
                .isEqualTo(body);
        assertThat(reading.read(SOMEBODY, new ByteArrayInputStream(body), 10_001))
                .hasSize(10_001);
        assertThat(reading.read(SOMEBODY, new ByteArrayInputStream(new byte[0]), 10))
                .isEmpty();
    }

    @Test
    void aClientThatFallsSilentIsToldThatItTookTooLong() {
        assertThatThrownBy(() -> reading.read(
                        SOMEBODY,
                        new PipedInputStream() {
                            @Override
                            public synchronized int read(byte[] target, int from, int length) throws IOException {
                                throw new SocketTimeoutException("seeded");
                            }
                        },
                        10))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.REQUEST_UNREADABLE))
                .hasMessageContaining("10 seconds");
    }

    @Test
    void aClientThatTricklesIsGivenUpAfterTenSecondsWhateverIsStillToCome() throws IOException {
        AtomicLong seconds = new AtomicLong();
        PatientReading clocked = new PatientReading(() -> TimeUnit.SECONDS.toNanos(seconds.get()));

        assertThat(clocked.read(SOMEBODY, trickling(seconds), PatientReading.SECONDS))
                .hasSize(PatientReading.SECONDS);
        assertThatThrownBy(() -> clocked.read(SOMEBODY, trickling(seconds), PatientReading.SECONDS + 1))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.REQUEST_UNREADABLE));
    }

    /** One byte a second, without end. */
    private static InputStream trickling(AtomicLong seconds) {
        return new InputStream() {
            @Override
            public int read() {
                seconds.incrementAndGet();
                return 'x';
            }

            @Override
            public int read(byte[] target, int from, int length) {
                target[from] = (byte) read();
                return 1;
            }
        };
    }

    @Test
    void oneAddressHasItsShareAndThisMachineSpeaksForMany() throws IOException {
        assertThat(nested("203.0.113.9", PatientReading.OF_ONE_CLIENT)).isEqualTo(PatientReading.OF_ONE_CLIENT);
        assertThatThrownBy(() -> nested("203.0.113.9", PatientReading.OF_ONE_CLIENT + 1))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.BUSY));
        assertThat(nested("203.0.113.9", PatientReading.OF_ONE_CLIENT))
                .as("what was refused is given back")
                .isEqualTo(PatientReading.OF_ONE_CLIENT);
        assertThat(nested("127.0.0.1", PatientReading.AT_ONCE)).isEqualTo(PatientReading.AT_ONCE);
    }

    /** Reads bodies of one client, each while the one before is being read; tells how many. */
    private int nested(String client, int depth) throws IOException {
        if (depth == 0) {
            return 0;
        }
        AtomicInteger below = new AtomicInteger();
        reading.read(
                client,
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        below.set(nested(client, depth - 1));
                        return -1;
                    }

                    @Override
                    public int read(byte[] target, int from, int length) throws IOException {
                        return read();
                    }
                },
                10);
        return below.get() + 1;
    }

    @Test
    void clientsThatSendNothingTakeNoMoreThanTheirShareOfTheThreads() throws IOException {
        ExecutorService threads = Executors.newCachedThreadPool();
        List<PipedOutputStream> clients = new ArrayList<>();
        AtomicInteger begun = new AtomicInteger();
        List<CompletableFuture<byte[]>> read = new ArrayList<>();
        try {
            for (int i = 0; i < PatientReading.AT_ONCE; i++) {
                int address = i / PatientReading.OF_ONE_CLIENT;
                PipedOutputStream client = new PipedOutputStream();
                PipedInputStream server = new PipedInputStream(client) {
                    @Override
                    public synchronized int read(byte[] target, int from, int length) throws IOException {
                        begun.incrementAndGet();
                        return super.read(target, from, length);
                    }
                };
                clients.add(client);
                read.add(CompletableFuture.supplyAsync(() -> bytesOf("192.0.2." + address, server), threads));
            }
            await().until(() -> begun.get() == PatientReading.AT_ONCE);

            assertThatThrownBy(() -> reading.read(SOMEBODY, new ByteArrayInputStream(new byte[1]), 10))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.BUSY));
        } finally {
            for (PipedOutputStream client : clients) {
                client.close();
            }
        }
        read.forEach(body -> assertThat(body.join()).isEmpty());
        assertThat(reading.read(SOMEBODY, new ByteArrayInputStream(new byte[1]), 10))
                .hasSize(1);
        threads.shutdown();
    }

    private byte[] bytesOf(String client, PipedInputStream server) {
        try {
            return reading.read(client, server, 10);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
