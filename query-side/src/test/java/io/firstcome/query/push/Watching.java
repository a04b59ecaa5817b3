package io.firstcome.query.push;

import io.firstcome.query.RunningQuerySide;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client at a web socket that keeps what it gets. */
final class Watching implements WebSocket.Listener, AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final StringBuilder part = new StringBuilder();
    private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;

    private Watching(RunningQuerySide node, String pathAndQuery) {
        this.socket = HTTP.newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + node.port() + pathAndQuery), this)
                .join();
    }

    static Watching at(RunningQuerySide node, String salonId) {
        return new Watching(node, "/ws/queue/" + salonId);
    }

    static Watching at(RunningQuerySide node, String salonId, String query) {
        return new Watching(node, "/ws/queue/" + salonId + "?" + query);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            JsonNode frame = JSON.readTree(part.toString());
            part.setLength(0);
            if (frame.get("heartbeat") == null) {
                frames.add(frame);
            }
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        closed.complete(status);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.completeExceptionally(error);
    }

    /** The next frame. */
    JsonNode next() {
        try {
            JsonNode frame = frames.poll(10, TimeUnit.SECONDS);
            if (frame == null) {
                throw new AssertionError("no frame came");
            }
            return frame;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All frames up to the first that is this far. */
    List<JsonNode> until(long position) {
        List<JsonNode> seen = new ArrayList<>();
        do {
            seen.add(next());
        } while (seen.get(seen.size() - 1).get("position").asLong() < position);
        return seen;
    }

    boolean hasNothing() {
        return frames.isEmpty();
    }

    /** The code with which the server ended it. */
    int closeCode() {
        return closed.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        socket.abort();
    }
}
