package io.firstcome.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.platform.http.HttpProbe;
import io.firstcome.platform.http.HttpProbe.Answer;
import io.firstcome.platform.identity.AccessRule;
import io.firstcome.platform.identity.AccessRules;
import io.firstcome.platform.identity.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every route that an application really has, in every role. */
public final class RouteWalk {

    private final List<Route> routes;

    /** The routes of an application. */
    public RouteWalk(RequestMappingHandlerMapping mapping) {
        this.routes = mapping.getHandlerMethods().keySet().stream()
                .flatMap(RouteWalk::routesOf)
                .filter(route -> !route.pattern().equals("/error"))
                .distinct()
                .toList();
    }

    /** Each route is in the table of rights, word for word. */
    public void everyRouteHasARule() {
        assertThat(routes)
                .isNotEmpty()
                .allSatisfy(
                        route -> assertThat(route.rule()).as(route.toString()).isPresent());
    }

    /** Whoever lacks the role is refused, and whoever has it gets in; the password of all demo accounts is given. */
    public void everyRoleGetsInWhereItMayAndNowhereElse(HttpProbe anybody, String password) {
        for (Role role : Role.values()) {
            HttpProbe signedIn = anybody.signedIn(role.text(), password);
            for (Route route : routes) {
                AccessRule rule = route.rule().orElseThrow();
                boolean mayEnter = rule.everybody() || rule.roles().contains(role);
                if (mayEnter && route.neverEnds()) {
                    continue;
                }
                Answer answer = route.ask(signedIn);
                if (mayEnter) {
                    assertThat(answer.status()).as(role + " " + route).isNotIn(401, 403);
                } else {
                    assertThat(answer.status()).as(role + " " + route).isEqualTo(403);
                    assertThat(answer.code()).isEqualTo("ACCESS_DENIED");
                }
            }
        }
    }

    /** Without a token only open routes answer. */
    public void strangersAreAskedToSignIn(HttpProbe anybody) {
        assertThat(routes.stream().filter(route -> !route.rule().orElseThrow().everybody()))
                .allSatisfy(route -> {
                    Answer answer = route.ask(anybody);
                    assertThat(answer.status()).as(route.toString()).isEqualTo(401);
                    assertThat(answer.code()).isEqualTo("SIGN_IN_REQUIRED");
                });
    }

    /** Each route answers garbage with a problem, never with a stack trace or a page. */
    public void garbageIsAnsweredWithAProblem(HttpProbe admin) {
        assertThat(routes.stream().filter(route -> route.method() == RequestMethod.POST && !route.isDocument()))
                .allSatisfy(route -> {
                    Answer answer = admin.post(route.address(), "{\"no\": such");
                    assertThat(answer.status()).as(route.toString()).isBetween(400, 499);
                    assertThat(answer.code()).as(route + " " + answer.text()).isNotEmpty();
                    assertThat(answer.json().get("traceId").asString()).matches("[0-9a-f]{32}");
                });
    }

    private static Stream<Route> routesOf(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .flatMap(pattern ->
                        info.getMethodsCondition().getMethods().stream().map(method -> new Route(method, pattern)));
    }

    private record Route(RequestMethod method, String pattern) {

        Optional<AccessRule> rule() {
            HttpMethod asked = HttpMethod.valueOf(method.name());
            return AccessRules.all().stream()
                    .filter(rule -> rule.method().equals(asked) && covers(rule))
                    .findFirst();
        }

        private boolean covers(AccessRule rule) {
            return rule.pattern().matches(org.springframework.http.server.PathContainer.parsePath(address()));
        }

        String address() {
            return pattern.replaceAll("\\{[^}]+}", "nowhere");
        }

        boolean neverEnds() {
            return pattern.endsWith("/stream");
        }

        boolean isDocument() {
            return !pattern.startsWith("/api/");
        }

        Answer ask(HttpProbe probe) {
            if (method == RequestMethod.GET || method == RequestMethod.DELETE) {
                return probe.send(method.name(), address(), BodyPublishers.noBody());
            }
            return probe.with("Content-Type", "application/json")
                    .send(method.name(), address(), BodyPublishers.ofString("{}"));
        }
    }
}
