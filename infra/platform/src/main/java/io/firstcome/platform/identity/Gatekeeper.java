package io.firstcome.platform.identity;

import io.firstcome.api.refusal.RefusalCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.security.core.Authentication;
import org.springframework.util.StringUtils;
import org.springframework.web.util.ServletRequestPathUtils;

/** Lets a request in or says why not, after the table of {@link AccessRules}. */
final class Gatekeeper {

    private Gatekeeper() {}

    /** The code with which a request must be refused; empty where it may pass. */
    static Optional<RefusalCode> refuse(HttpServletRequest request, @Nullable Authentication who) {
        PathContainer path = pathOf(request);
        HttpMethod method = HttpMethod.valueOf(request.getMethod());
        boolean known = false;
        for (AccessRule rule : AccessRules.all()) {
            if (rule.covers(path)) {
                if (rule.covers(method)) {
                    return verdict(rule, path, who);
                }
                known = true;
            }
        }
        return Optional.of(known ? RefusalCode.METHOD_NOT_ALLOWED : RefusalCode.NOT_FOUND);
    }

    /** The methods that some rule knows for the path of a request, for the {@code Allow} header. */
    static String allowedMethods(HttpServletRequest request) {
        PathContainer path = pathOf(request);
        Set<String> methods = new LinkedHashSet<>();
        AccessRules.all().stream()
                .filter(rule -> rule.covers(path))
                .forEach(rule -> methods.add(rule.method().name()));
        return StringUtils.collectionToDelimitedString(methods, ", ");
    }

    private static Optional<RefusalCode> verdict(AccessRule rule, PathContainer path, @Nullable Authentication who) {
        if (rule.everybody()) {
            return Optional.empty();
        }
        if (!(who instanceof SignedIn signedIn)) {
            return Optional.of(RefusalCode.SIGN_IN_REQUIRED);
        }
        return rule.admits(signedIn.getPrincipal(), path) ? Optional.empty() : Optional.of(RefusalCode.ACCESS_DENIED);
    }

    private static PathContainer pathOf(HttpServletRequest request) {
        RequestPath path = ServletRequestPathUtils.parse(request);
        return path.pathWithinApplication();
    }
}
