package io.firstcome.platform.problem;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.json.HttpJson;
import io.firstcome.platform.observability.RequestTrace;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The one place where a refusal becomes a response. Counts each refusal by its code. */
@Component
public final class Problems {

    private static final String RETRY_AFTER_SECONDS = "1";

    private final HttpJson json;
    private final MeterRegistry meters;

    Problems(HttpJson json, MeterRegistry meters) {
        this.json = json;
        this.meters = meters;
    }

    /** The response to a refused request, for code that answers through Spring MVC. */
    public ResponseEntity<ProblemDetail> answer(Refused refused, HttpServletRequest request) {
        return answer(refused, request, HttpHeaders.EMPTY);
    }

    /** The response to a refused request, with further headers. */
    public ResponseEntity<ProblemDetail> answer(Refused refused, HttpServletRequest request, HttpHeaders more) {
        count(refused.code());
        HttpHeaders headers = headersFor(refused.code());
        headers.putAll(more);
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return new ResponseEntity<>(describe(refused, request), headers, ProblemStatus.of(refused.code()));
    }

    /** Writes the response to a refused request, for filters. Does nothing where an answer has begun already. */
    public void write(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        count(refused.code());
        byte[] body = json.mapper().writeValueAsBytes(describe(refused, request));
        response.resetBuffer();
        response.setStatus(ProblemStatus.of(refused.code()).value());
        headersFor(refused.code())
                .forEach((name, values) -> values.forEach(value -> {
                    if (response.getHeader(name) == null) {
                        response.setHeader(name, value);
                    }
                }));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Describes a refusal without answering anything. */
    public static ProblemDetail describe(Refused refused, HttpServletRequest request) {
        RefusalCode code = refused.code();
        ProblemDetail problem = ProblemDetail.forStatus(ProblemStatus.of(code));
        problem.setType(URI.create("urn:firstcome:refusal:" + code.name().toLowerCase(Locale.ROOT)));
        problem.setTitle(code.title());
        problem.setDetail(refused.getMessage());
        problem.setInstance(pathOf(request));
        refused.facts().forEach(problem::setProperty);
        problem.setProperty("code", code.name());
        problem.setProperty("traceId", RequestTrace.of(request).traceId());
        return problem;
    }

    private void count(RefusalCode code) {
        Counter.builder("firstcome.refusals")
                .description("Requests that were refused, by code")
                .tag("code", code.name())
                .register(meters)
                .increment();
    }

    private static HttpHeaders headersFor(RefusalCode code) {
        HttpHeaders headers = new HttpHeaders();
        headers.setCacheControl("no-store");
        switch (code.kind()) {
            case UNAUTHENTICATED -> headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case UNAVAILABLE, TOO_MANY -> headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            default -> {}
        }
        return headers;
    }

    private static URI pathOf(HttpServletRequest request) {
        Object failed = request.getAttribute("jakarta.servlet.error.request_uri");
        String path = failed instanceof String text ? text : request.getRequestURI();
        try {
            return new URI(path);
        } catch (URISyntaxException notAnUri) {
            return URI.create("/");
        }
    }
}
