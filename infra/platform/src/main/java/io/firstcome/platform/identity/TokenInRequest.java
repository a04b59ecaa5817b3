package io.firstcome.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/**
 * Where the access token is: in the {@code Authorization} header; and because a browser cannot set headers there, for
 * sockets and event streams also in the query parameter {@code access_token}.
 */
final class TokenInRequest implements BearerTokenResolver {

    private final DefaultBearerTokenResolver inHeader = new DefaultBearerTokenResolver();

    @Override
    public @Nullable String resolve(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith("/ws/") || path.endsWith("/stream")) {
            String inHeaderText = inHeader.resolve(request);
            return inHeaderText == null ? request.getParameter("access_token") : inHeaderText;
        }
        return path.equals("/api/v1/auth/login") ? null : inHeader.resolve(request);
    }
}
