package io.firstcome.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.firstcome.load.product.Api;
import io.firstcome.load.product.Product;
import io.firstcome.load.product.RunningProduct;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The packaged product as a process of its own, and a browser to work its staff console with. */
abstract class AtTheCounter {

    static Product kind;
    static RunningProduct product;
    static Chromium chromium;
    static Api api;
    static String home;

    @BeforeAll
    static void openTheSalon(@TempDir Path folder) throws IOException, InterruptedException {
        kind = new Product(folder.resolve("data"));
        product = kind.start();
        home = "http://127.0.0.1:" + product.port();
        api = Api.signIn(product.port());
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeTheSalon() {
        chromium.close();
        product.close();
    }

    /** A till at which a member of staff is signed in. */
    static Till till(Shop shop) {
        return Till.open(chromium, home, "staff", shop.id());
    }

    /** The ticket of somebody who waits, once the line shows them. */
    static String waiting(Shop shop, String name) {
        return await().until(() -> shop.ticketOf(name), ticket -> !ticket.isEmpty());
    }

    /** Waits until these stand in line, in this order. */
    static void stands(Till till, String... names) {
        await().untilAsserted(() -> assertThat(till.line()).containsExactly(names));
    }
}
