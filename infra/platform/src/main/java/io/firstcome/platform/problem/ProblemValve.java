package io.firstcome.platform.problem;

import io.firstcome.api.refusal.RefusalCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Writes a problem where Tomcat would write a page. Tomcat makes it by name. */
public final class ProblemValve extends ErrorReportValve {

    private static final String TEMPLATE = """
            {"type":"urn:firstcome:refusal:%s","title":"%s","status":%d,"detail":"%s","instance":"/","code":"%s","traceId":"%s"}\
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        RefusalCode code = ProblemStatus.codeFor(status);
        String traceId = UUID.randomUUID().toString().replace("-", "");
        byte[] body = TEMPLATE.formatted(
                        code.name().toLowerCase(Locale.ROOT),
                        code.title(),
                        ProblemStatus.of(code).value(),
                        code.title(),
                        code.name(),
                        traceId)
                .getBytes(StandardCharsets.UTF_8);
        try {
            response.setStatus(ProblemStatus.of(code).value());
            response.setHeader("X-Request-Id", traceId);
            response.setContentType("application/problem+json");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException clientHasGone) {
            getContainer().getLogger().debug("Nobody is there to read an answer", clientHasGone);
        }
    }
}
