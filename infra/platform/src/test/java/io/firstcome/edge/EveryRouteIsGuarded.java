package io.firstcome.edge;

import io.firstcome.platform.http.HttpProbe;
import org.junit.jupiter.api.Test;

/** What holds for every route of an application, whichever it is: the rights in the table, and problems for garbage. */
public interface EveryRouteIsGuarded {

    /** The routes of the application. */
    RouteWalk walk();

    /** Speaks to the application without signing in. */
    HttpProbe stranger();

    /** The password of all demo accounts. */
    String password();

    @Test
    default void everyRouteHasARule() {
        walk().everyRouteHasARule();
    }

    @Test
    default void everyRoleGetsInWhereItMayAndNowhereElse() {
        walk().everyRoleGetsInWhereItMayAndNowhereElse(stranger(), password());
    }

    @Test
    default void strangersAreAskedToSignIn() {
        walk().strangersAreAskedToSignIn(stranger());
    }

    @Test
    default void garbageIsAnsweredWithAProblem() {
        walk().garbageIsAnsweredWithAProblem(stranger().signedIn("admin", password()));
    }
}
