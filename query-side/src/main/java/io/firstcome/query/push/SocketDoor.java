package io.firstcome.query.push;

import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.problem.Problems;
import io.firstcome.query.push.Admission.Admitted;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.util.UriUtils;

/** Admits or refuses a socket before it is one, so that a refusal is a plain HTTP problem. */
final class SocketDoor implements HandshakeInterceptor {

    private final Admission admission;
    private final Problems problems;

    SocketDoor(Admission admission, Problems problems) {
        this.admission = admission;
        this.problems = problems;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes)
            throws IOException {
        if (!(request instanceof ServletServerHttpRequest asked)
                || !(response instanceof ServletServerHttpResponse answer)) {
            return false;
        }
        HttpServletRequest servlet = asked.getServletRequest();
        String path = UriUtils.decode(servlet.getRequestURI(), StandardCharsets.UTF_8);
        try {
            Admitted admitted =
                    admission.admit(path.substring(path.lastIndexOf('/') + 1), servlet.getParameter("since"), servlet);
            attributes.put(QueueSockets.ADMITTED, admitted);
            servlet.setAttribute(QueueSockets.ADMITTED, admitted);
            return true;
        } catch (Refused refused) {
            problems.write(refused, servlet, answer.getServletResponse());
            return false;
        }
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {
        if (response instanceof ServletServerHttpResponse answer
                && answer.getServletResponse().getStatus() != HttpServletResponse.SC_SWITCHING_PROTOCOLS
                && request instanceof ServletServerHttpRequest asked
                && asked.getServletRequest().getAttribute(QueueSockets.ADMITTED) instanceof Admitted admitted) {
            admission.release(admitted.client());
        }
    }
}
