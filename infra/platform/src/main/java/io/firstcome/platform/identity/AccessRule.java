package io.firstcome.platform.identity;

import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Who may use one route.
 *
 * @param everybody whether no sign-in is needed
 * @param roles otherwise, the roles that may
 */
public record AccessRule(HttpMethod method, PathPattern pattern, boolean everybody, Set<Role> roles) {

    /** The path variable that ties a route to one salon. */
    static final String SALON = "salonId";

    static AccessRule open(HttpMethod method, String pattern) {
        return new AccessRule(method, PathPatternParser.defaultInstance.parse(pattern), true, Set.of());
    }

    static AccessRule only(HttpMethod method, String pattern, Set<Role> roles) {
        return new AccessRule(method, PathPatternParser.defaultInstance.parse(pattern), false, Set.copyOf(roles));
    }

    boolean covers(PathContainer path) {
        return pattern.matches(path);
    }

    boolean covers(HttpMethod asked) {
        return method.equals(asked) || (asked.equals(HttpMethod.HEAD) && method.equals(HttpMethod.GET));
    }

    /** Whether this actor may use this path, which the rule covers. */
    boolean admits(Actor actor, PathContainer path) {
        return everybody
                || (roles.contains(actor.role())
                        && salonOf(path).map(actor::belongsTo).orElse(true));
    }

    private Optional<String> salonOf(PathContainer path) {
        return Optional.ofNullable(pattern.matchAndExtract(path))
                .map(match -> match.getUriVariables().get(SALON));
    }
}
