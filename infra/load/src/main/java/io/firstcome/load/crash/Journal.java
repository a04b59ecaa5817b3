package io.firstcome.load.crash;

import io.firstcome.load.product.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Every answer a client was given, on disk before the client goes on: what the product has to keep. */
final class Journal implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final FileChannel channel;
    private final AtomicInteger written = new AtomicInteger();

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static Journal in(Path file) throws IOException {
        return new Journal(
                file,
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND));
    }

    /**
     * Writes what was answered and waits until it is on disk.
     *
     * @throws UncheckedIOException where that cannot be done; it must not be taken for a product that is gone
     */
    synchronized void write(Request request, Answer answer) {
        Promise promise = new Promise(
                request,
                answer.status(),
                answer.position(),
                answer.body().path("ticketId").asString(null),
                answer.body().path("token").asString(null),
                answer.text());
        ByteBuffer line = ByteBuffer.wrap((JSON.writeValueAsString(promise) + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException("The journal cannot be written", e);
        }
        written.incrementAndGet();
    }

    /** How many promises have been written by this process. */
    int written() {
        return written.get();
    }

    /** Everything ever written. */
    List<Promise> read() throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> JSON.readValue(line, Promise.class))
                .toList();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /**
     * A request as it was sent.
     *
     * @param key the idempotency key
     * @param body the JSON that was sent
     */
    record Request(String path, String key, String body) {}

    /**
     * A good answer.
     *
     * @param position the position in the log that it named
     * @param text the whole body
     */
    record Promise(
            Request request,
            int status,
            long position,
            @Nullable String ticketId,
            @Nullable String token,
            String text) {}
}
