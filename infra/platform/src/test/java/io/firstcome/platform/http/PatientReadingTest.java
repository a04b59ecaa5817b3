package io.firstcome.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatientReadingTest {

    private final PatientReading reading = new PatientReading();

    @Test
    void aBodyIsReadUpToTheCap() throws IOException {
        byte[] body = "0123456789".repeat(2_000).getBytes(StandardCharsets.UTF_8);

        assertThat(reading.read(new ByteArrayInputStream(body), 65_537)).isEqualTo(body);
        assertThat(reading.read(new ByteArrayInputStream(body), 10_001)).hasSize(10_001);
        assertThat(reading.read(new ByteArrayInputStream(new byte[0]), 10)).isEmpty();
    }

    @Test
    void aClientThatFallsSilentIsToldThatItTookTooLong() {
        assertThatThrownBy(() -> reading.read(
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
    void clientsThatSendNothingTakeNoMoreThanTheirShareOfTheThreads() throws IOException {
        ExecutorService threads = Executors.newCachedThreadPool();
        List<PipedOutputStream> clients = new ArrayList<>();
        AtomicInteger begun = new AtomicInteger();
        List<CompletableFuture<byte[]>> read = new ArrayList<>();
        try {
            for (int i = 0; i < PatientReading.AT_ONCE; i++) {
                PipedOutputStream client = new PipedOutputStream();
                PipedInputStream server = new PipedInputStream(client) {
                    @Override
                    public synchronized int read(byte[] target, int from, int length) throws IOException {
                        begun.incrementAndGet();
                        return super.read(target, from, length);
                    }
                };
                clients.add(client);
                read.add(CompletableFuture.supplyAsync(() -> bytesOf(server), threads));
            }
            await().until(() -> begun.get() == PatientReading.AT_ONCE);

            assertThatThrownBy(() -> reading.read(new ByteArrayInputStream(new byte[1]), 10))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.BUSY));
        } finally {
            for (PipedOutputStream client : clients) {
                client.close();
            }
        }
        read.forEach(body -> assertThat(body.join()).isEmpty());
        assertThat(reading.read(new ByteArrayInputStream(new byte[1]), 10)).hasSize(1);
        threads.shutdown();
    }

    private byte[] bytesOf(PipedInputStream server) {
        try {
            return reading.read(server, 10);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
