package io.firstcome.platform.http;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Caps request bodies by counting their bytes, whatever the request says of its length. An ordinary body is read whole
 * before anything else looks at it; a file for import streams, and is cut off at a cap of its own. Runs after sign-in.
 */
@Component
@Order(RequestBodyFilter.AFTER_SECURITY)
final class RequestBodyFilter extends OncePerRequestFilter {

    static final int AFTER_SECURITY = -50;

    private static final Pattern IMPORTS = Pattern.compile(".*/salons/[^/]+/imports");

    private final PatientReading reading = new PatientReading(System::nanoTime);
    private final HttpSettings settings;
    private final Problems problems;

    RequestBodyFilter(HttpSettings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isImport(request)) {
            long cap = settings.maxImport().toBytes();
            if (request.getContentLengthLong() > cap) {
                refuse(RefusalCode.IMPORT_TOO_LARGE, cap, request, response);
                return;
            }
            chain.doFilter(new CappedRequest(request, cap), response);
            return;
        }
        int cap = (int) settings.maxBody().toBytes();
        byte[] body;
        try {
            body = request.getContentLengthLong() > cap
                    ? new byte[cap + 1]
                    : reading.read(request.getRemoteAddr(), request.getInputStream(), cap + 1);
        } catch (Refused refused) {
            response.setHeader("Connection", "close");
            problems.write(refused, request, response);
            return;
        }
        if (body.length > cap) {
            refuse(RefusalCode.REQUEST_TOO_LARGE, cap, request, response);
            return;
        }
        chain.doFilter(new BufferedRequest(request, body), response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null;
    }

    private void refuse(RefusalCode code, long cap, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Connection", "close");
        problems.write(
                Refused.because(code, code.title() + " At most " + cap + " bytes are accepted."), request, response);
    }

    private static boolean isImport(HttpServletRequest request) {
        return IMPORTS.matcher(request.getRequestURI()).matches();
    }
}
