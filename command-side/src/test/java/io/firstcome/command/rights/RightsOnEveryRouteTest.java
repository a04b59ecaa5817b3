package io.firstcome.command.rights;

import io.firstcome.command.OverHttp;
import io.firstcome.edge.RouteWalk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class RightsOnEveryRouteTest extends OverHttp {

    private final RouteWalk walk;

    @Autowired
    RightsOnEveryRouteTest(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.walk = new RouteWalk(mapping);
    }

    @Test
    void everyRouteHasARule() {
        walk.everyRouteHasARule();
    }

    @Test
    void everyRoleGetsInWhereItMayAndNowhereElse() {
        walk.everyRoleGetsInWhereItMayAndNowhereElse(anybody, PASSWORD);
    }

    @Test
    void strangersAreAskedToSignIn() {
        walk.strangersAreAskedToSignIn(anybody);
    }

    @Test
    void garbageIsAnsweredWithAProblem() {
        walk.garbageIsAnsweredWithAProblem(anybody.signedIn("admin", PASSWORD));
    }
}
