package io.firstcome.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/** An answer that does not come through: what was asked for happens, and whoever asked is not told. */
final class LostAnswer {

    private static final Route.FulfillOptions BROKEN_OFF = new Route.FulfillOptions()
            .setStatus(200)
            .setContentType("application/json")
            .setBody("{\"name\": \"Sal");

    private static final Route.FulfillOptions OF_A_PROXY = new Route.FulfillOptions()
            .setStatus(502)
            .setContentType("text/html")
            .setBody("<h1>Bad Gateway</h1>");

    private LostAnswer() {}

    /** The next answer to a request of this method breaks off in the middle. */
    static void breaksOff(Page page, String method, String address) {
        once(page, method, address, BROKEN_OFF);
    }

    /** Instead of the next answer to a request of this method, a proxy says that it got none. */
    static void isAnsweredByAProxy(Page page, String method, String address) {
        once(page, method, address, OF_A_PROXY);
    }

    private static void once(Page page, String method, String address, Route.FulfillOptions instead) {
        boolean[] lost = {false};
        page.route(address, route -> {
            if (lost[0] || !route.request().method().equals(method)) {
                route.resume();
                return;
            }
            lost[0] = true;
            route.fetch();
            route.fulfill(instead);
        });
    }
}
