package io.firstcome.platform.http;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.identity.Actor;
import io.firstcome.platform.identity.CurrentActor;
import io.firstcome.platform.observability.RequestTrace;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Reads the {@link Caller} from a request. A key belongs to one account and one salon, or to the one ticket or invitation
 * whose token was sent: nobody can use another's. DELETE takes none: sent again, it deletes again.
 */
final class CallerArgument implements HandlerMethodArgumentResolver {

    static final String KEY = "Idempotency-Key";

    private static final Pattern VALID_KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");
    private static final String PUBLIC = "public";
    private static final List<String> PLACES = List.of("trackingToken", "invitationToken", "salonId");

    private final FreshIds fresh;
    private final Fingerprint fingerprint;

    CallerArgument(Clock clock, Fingerprint fingerprint) {
        this.fresh = new FreshIds(clock);
        this.fingerprint = fingerprint;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Caller.class);
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request =
                Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class), "an HTTP request");
        Optional<Actor> actor = CurrentActor.find();
        String account = actor.map(Actor::accountId).orElse(PUBLIC);
        Optional<String> key = keyOf(request);
        String commandId =
                key.map(text -> nameFor(account, placeOf(request), text)).orElseGet(fresh::next);
        return new Caller(
                actor.orElse(null),
                commandId,
                key.isPresent(),
                fingerprint.of(request, account),
                RequestTrace.of(request).traceId());
    }

    private static Optional<String> keyOf(HttpServletRequest request) {
        List<String> keys = Collections.list(request.getHeaders(KEY));
        if (keys.isEmpty() || request.getMethod().equals(HttpMethod.DELETE.name())) {
            return Optional.empty();
        }
        if (keys.size() > 1 || !VALID_KEY.matcher(keys.get(0)).matches()) {
            throw Refused.because(
                    RefusalCode.IDEMPOTENCY_KEY_INVALID,
                    "The Idempotency-Key must be 1 to 128 visible ASCII characters, given once.");
        }
        return Optional.of(keys.get(0));
    }

    private static String placeOf(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? PLACES.stream()
                        .filter(variables::containsKey)
                        .findFirst()
                        .map(place -> String.valueOf(variables.get(place)))
                        .orElse("")
                : "";
    }

    private static String nameFor(String account, String place, String key) {
        byte[] name = (account + '\n' + place + '\n' + key).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name);
            return "k-" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
