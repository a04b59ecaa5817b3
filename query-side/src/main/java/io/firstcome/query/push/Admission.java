package io.firstcome.query.push;

import io.firstcome.api.queue.FindLiveQueue;
import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.identity.CurrentActor;
import io.firstcome.platform.identity.HeldToken;
import io.firstcome.query.queue.Audiences;
import io.firstcome.query.queue.LiveQueues;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Lets somebody watch a queue or says why not; counts who watches, so that nobody takes all connections. */
final class Admission {

    private static final String BEARER = "Bearer ";

    private final LiveQueues queues;
    private final JwtDecoder tokens;
    private final PushSettings settings;
    private final AtomicInteger all = new AtomicInteger();
    private final Map<String, Integer> byClient = new ConcurrentHashMap<>();

    Admission(LiveQueues queues, JwtDecoder tokens, PushSettings settings) {
        this.queues = queues;
        this.tokens = tokens;
        this.settings = settings;
    }

    /**
     * Who was let in.
     *
     * @param client the network address; to be handed back with {@link Admission#release}
     * @param since the position that the client has already; -1 where it has nothing
     * @param pass what the access token gives; absent where there is none
     */
    record Admitted(
            FindLiveQueue question,
            String client,
            long since,
            @Nullable Pass pass) {}

    /**
     * Lets somebody in.
     *
     * @param since as the client says it
     * @throws Refused where the salon is not known, cannot be shown, or there are too many connections
     */
    Admitted admit(String salonId, @Nullable String since, HttpServletRequest request) {
        FindLiveQueue question = new FindLiveQueue(salonId, Audiences.of(CurrentActor.find(), salonId));
        queues.find(salonId, question.audience());
        Admitted admitted = new Admitted(question, request.getRemoteAddr(), position(since), pass(request));
        take(admitted.client());
        return admitted;
    }

    private void take(String client) {
        if (all.incrementAndGet() > settings.most()) {
            all.decrementAndGet();
            throw Refused.because(RefusalCode.TOO_MANY_REQUESTS, "Too many connections are open here.");
        }
        int own = byClient.merge(client, 1, Integer::sum);
        if (own > settings.perClient() && !isThisMachine(client)) {
            release(client);
            throw Refused.because(RefusalCode.TOO_MANY_REQUESTS, "Too many connections are open from your address.");
        }
    }

    void release(String client) {
        all.decrementAndGet();
        byClient.computeIfPresent(client, (address, count) -> count == 1 ? null : count - 1);
    }

    private static boolean isThisMachine(String client) {
        try {
            return InetAddress.getByName(client).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static long position(@Nullable String since) {
        return since != null && since.matches("\\d{1,18}") ? Long.parseLong(since) : -1;
    }

    private @Nullable Pass pass(HttpServletRequest request) {
        Optional<HeldToken> held = CurrentActor.token();
        if (held.isEmpty()) {
            return null;
        }
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        String token = header != null && header.startsWith(BEARER)
                ? header.substring(BEARER.length())
                : request.getParameter("access_token");
        Instant until = token == null ? null : tokens.decode(token).getExpiresAt();
        return until == null ? null : new Pass(until, held.get());
    }
}
