package io.firstcome.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A request that is on its way and does not arrive before somebody says so: how a race is lost for certain. */
final class HeldRequest {

    private final Page page;
    private final String method;
    private final AtomicReference<@Nullable Route> held = new AtomicReference<>();

    private HeldRequest(Page page, String method) {
        this.page = page;
        this.method = method;
    }

    /** Holds the next command that a page sends under this verb. */
    static HeldRequest of(Page page, String verb) {
        return of(page, "POST", "**/" + verb);
    }

    /** Holds the next request of this method to an address like this one. */
    static HeldRequest of(Page page, String method, String address) {
        HeldRequest request = new HeldRequest(page, method);
        page.route(address, request::hold);
        return request;
    }

    /** The first one is held; whatever comes later passes. */
    private void hold(Route route) {
        if (!route.request().method().equals(method) || !held.compareAndSet(null, route)) {
            route.resume();
        }
    }

    /** Waits until it was sent. */
    void isSent() {
        page.waitForCondition(() -> held.get() != null);
    }

    /** Lets it arrive. */
    void arrives() {
        Route route = held.get();
        if (route == null) {
            throw new IllegalStateException("Nothing was sent.");
        }
        route.resume();
    }
}
