package io.firstcome.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A command that is on its way and does not arrive before somebody says so: how a race is lost for certain. */
final class HeldRequest {

    private final Page page;
    private final AtomicReference<@Nullable Route> held = new AtomicReference<>();

    private HeldRequest(Page page) {
        this.page = page;
    }

    /** Holds the next command that a page sends under this verb. */
    static HeldRequest of(Page page, String verb) {
        HeldRequest request = new HeldRequest(page);
        page.route("**/" + verb, request::hold);
        return request;
    }

    /** The first one is held; whatever comes later passes. */
    private void hold(Route route) {
        if (!route.request().method().equals("POST") || !held.compareAndSet(null, route)) {
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
