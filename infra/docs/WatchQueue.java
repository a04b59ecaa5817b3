import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;

/**
 * A WebSocket client that needs nothing but a JDK. Prints every frame until the server closes or Ctrl-C:
 *
 * <pre>java infra/docs/WatchQueue.java ws://127.0.0.1:8080/ws/queue/SALON [accessToken]</pre>
 */
class WatchQueue {

    public static void main(String[] args) throws InterruptedException {
        if (args.length == 0) {
            System.err.println("Usage: java WatchQueue.java ws://HOST:PORT/ws/queue/SALON [accessToken]");
            System.exit(2);
        }
        var closed = new CountDownLatch(1);
        var socket = HttpClient.newHttpClient().newWebSocketBuilder();
        if (args.length > 1) {
            socket.header("Authorization", "Bearer " + args[1]);
        }
        try {
            System.err.println("Connecting to " + args[0] + "; Ctrl-C ends it.");
            socket.buildAsync(URI.create(args[0]), new Printer(closed)).join();
        } catch (CompletionException | IllegalArgumentException refused) {
            System.err.println("Cannot watch " + args[0] + ": " + reason(refused));
            System.exit(1);
        }
        closed.await();
    }

    private static Object reason(RuntimeException refused) {
        Throwable cause = refused.getCause() == null ? refused : refused.getCause();
        if (cause instanceof WebSocketHandshakeException answered) {
            int status = answered.getResponse().statusCode();
            return "the server answers " + status
                    + switch (status) {
                        case 401 -> ", the access token does not hold (any more).";
                        case 404 -> ", there is no salon of this name.";
                        default -> ".";
                    };
        }
        return cause instanceof ConnectException ? "nobody answers there." : cause;
    }

    private static class Printer implements WebSocket.Listener {

        private final StringBuilder frame = new StringBuilder();
        private final CountDownLatch closed;

        Printer(CountDownLatch closed) {
            this.closed = closed;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            frame.append(data);
            if (last) {
                System.out.println(frame);
                frame.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            boolean lost = status == 1006; // RFC 6455, 7.1.5: nobody said goodbye
            System.err.println(lost ? "The connection was lost." : "Closed by the server: " + status + " " + reason);
            closed.countDown();
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            System.err.println("Lost: " + error);
            closed.countDown();
        }
    }
}
