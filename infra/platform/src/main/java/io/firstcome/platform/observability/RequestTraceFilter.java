package io.firstcome.platform.observability;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Names each request, right after tracing has begun; echoes {@code X-Request-Id} and puts it into the log lines. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class RequestTraceFilter extends OncePerRequestFilter {

    private static final String HEADER = "X-Request-Id";
    private static final String LOG_KEY = "requestId";
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private final Tracer tracer;

    RequestTraceFilter(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String traceId = traceId();
        String requestId = acceptable(request.getHeader(HEADER), traceId);
        request.setAttribute(RequestTrace.ATTRIBUTE, new RequestTrace(requestId, traceId));
        response.setHeader(HEADER, requestId);
        MDC.put(LOG_KEY, requestId);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(LOG_KEY);
        }
    }

    private String traceId() {
        Span span = tracer.currentSpan();
        return span == null
                ? UUID.randomUUID().toString().replace("-", "")
                : span.context().traceId();
    }

    private static String acceptable(@Nullable String sent, String otherwise) {
        return sent != null && ACCEPTABLE.matcher(sent).matches() ? sent : otherwise;
    }
}
