package io.firstcome.query.push;

import io.firstcome.query.push.Admission.Admitted;
import jakarta.websocket.Session;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;

/**
 * {@code /ws/queue/{salonId}?since=42&access_token=...}: first the queue as it stands, then each newer version; each frame
 * is what {@code GET} would answer. What a client sends is passed over.
 */
final class QueueSockets extends AbstractWebSocketHandler {

    static final String ADMITTED = "firstcome.admitted";
    private static final int LONGEST_MESSAGE = 1024;

    private final Feeds feeds;
    private final Admission admission;
    private final PushSettings settings;
    private final Map<String, SocketOutlet> open = new ConcurrentHashMap<>();

    QueueSockets(Feeds feeds, Admission admission, PushSettings settings) {
        this.feeds = feeds;
        this.admission = admission;
        this.settings = settings;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        Admitted admitted = admitted(session);
        session.setTextMessageSizeLimit(LONGEST_MESSAGE);
        Session socket = Objects.requireNonNull(((NativeWebSocketSession) session).getNativeSession(Session.class));
        socket.getAsyncRemote().setSendTimeout(settings.patience().toMillis());
        SocketOutlet outlet = new SocketOutlet(session, socket, feeds.counts(), admitted.since(), admitted.pass());
        open.put(session.getId(), outlet);
        feeds.join(admitted.question(), outlet);
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        // a client has nothing to say here
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        Admitted admitted = admitted(session);
        SocketOutlet outlet = open.remove(session.getId());
        if (outlet != null) {
            outlet.close(Outlet.Ending.GONE);
            feeds.leave(admitted.question(), outlet);
        }
        admission.release(admitted.client());
    }

    private static Admitted admitted(WebSocketSession session) {
        return (Admitted) Objects.requireNonNull(session.getAttributes().get(ADMITTED));
    }
}
