package io.firstcome.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.load.product.Api;
import io.firstcome.load.product.Product;
import io.firstcome.load.product.RunningProduct;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product dies and comes back, older or newer, while a wall and a phone look on that nobody touches. */
class WallComesBackIT {

    private static Product kind;
    private static RunningProduct product;
    private static Chromium chromium;
    private static Api api;
    private static String home;
    private static Path newer;

    @BeforeAll
    static void openTheSalon(@TempDir Path folder) throws IOException, InterruptedException {
        newer = Files.createDirectories(folder.resolve("newer"));
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

    @Test
    void whatWasOpenSaysThatItIsOldAndComesBackByItself() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "reborn").with("Ada");
        try (Wall wall = Wall.open(chromium, home, shop);
                Phone phone = Phone.open(chromium, home)) {
            String token = phone.join(shop);
            phone.reads("1 person is ahead of you").isKept();
            wall.reads("next", token).page().evaluate("() => (window.untouched = true)");
            product.kill();

            phone.reads("No connection");
            wall.reads("stale", "Out of date").later(180_000);
            wall.page().waitForSelector("body[data-fresh=old]");
            wall.reads("stale", "no connection for 3 minutes").picture("wall-out-of-date");
            phone.page().reload();
            phone.reads("No connection").reads(token).readsNoMore("ahead of you");

            product = kind.start();
            api.post("/api/v1/queue/reborn/call", null, Api.object().put("chairId", "b"))
                    .mustBe(200);
            wall.later(30_000).hasNo("stale").reads("called", "Door");
            phone.reads("1 person is ahead of you").readsNoMore("No connection");
            assertThat(wall.page().evaluate("() => window.untouched")).isEqualTo(true);

            product.close();
            product = kind.classPath(newEdition() + File.pathSeparator + System.getProperty("java.class.path"))
                    .start();
            wall.reads("stale", "Out of date").later(30_000);
            wall.page().waitForFunction("() => window.untouched === undefined");
            wall.reads("called", "Door").hasNo("stale");
        }
    }

    /** The pages with one file more. */
    private static Path newEdition() throws IOException {
        Files.createDirectories(newer.resolve("static/assets/text"));
        Files.writeString(newer.resolve("static/assets/new.txt"), "new");
        return newer;
    }
}
