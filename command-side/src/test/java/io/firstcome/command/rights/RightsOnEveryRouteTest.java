package io.firstcome.command.rights;

import io.firstcome.command.OverHttp;
import io.firstcome.edge.EveryRouteIsGuarded;
import io.firstcome.edge.RouteWalk;
import io.firstcome.platform.http.HttpProbe;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class RightsOnEveryRouteTest extends OverHttp implements EveryRouteIsGuarded {

    private final RouteWalk walk;

    @Autowired
    RightsOnEveryRouteTest(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.walk = new RouteWalk(mapping);
    }

    @Override
    public RouteWalk walk() {
        return walk;
    }

    @Override
    public HttpProbe stranger() {
        return anybody;
    }

    @Override
    public String password() {
        return PASSWORD;
    }
}
