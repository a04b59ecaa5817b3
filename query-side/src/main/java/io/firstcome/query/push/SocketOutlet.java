package io.firstcome.query.push;

import jakarta.websocket.Session;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

/** A client at a web socket. Sending waits for nobody: the server calls back when the network has taken a frame. */
final class SocketOutlet extends Outlet {

    private static final CloseStatus TOKEN_RAN_OUT = new CloseStatus(4401, "the access token ran out");
    private static final CloseStatus TOO_SLOW = new CloseStatus(4408, "too slow");

    private final WebSocketSession session;
    private final Session socket;

    SocketOutlet(WebSocketSession session, Session socket, PushCounts counts, long since, @Nullable Pass pass) {
        super(counts, since, pass);
        this.session = session;
        this.socket = socket;
    }

    @Override
    void send(Frame frame) {
        send(frame.text());
    }

    @Override
    void sendHeartbeat() {
        send("{\"heartbeat\":true}");
    }

    private void send(String text) {
        try {
            socket.getAsyncRemote().sendText(text, result -> {
                if (result.isOK()) {
                    done();
                } else {
                    close(Ending.GONE);
                }
            });
        } catch (IllegalStateException | IllegalArgumentException closedMeanwhile) {
            close(Ending.GONE);
        }
    }

    @Override
    void hangUp(Ending why) {
        try {
            session.close(
                    switch (why) {
                        case GONE -> CloseStatus.SESSION_NOT_RELIABLE;
                        case TOO_SLOW -> TOO_SLOW;
                        case SIGNED_OUT -> TOKEN_RAN_OUT;
                        case NODE_STOPS -> CloseStatus.SERVICE_RESTARTED;
                    });
        } catch (IOException gone) {
            // nobody is there to be told
        }
    }
}
