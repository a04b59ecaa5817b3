package io.firstcome.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One screen that somebody looks at, and what nobody may see on it: errors, foreign hosts, what axe finds. */
final class Screen implements AutoCloseable {

    private static final String REPORT_BROKEN_POLICY = """
            addEventListener("securitypolicyviolation", (broken) =>
              console.error(`content policy: ${broken.violatedDirective} ${broken.blockedURI}`))""";

    private static final String FORBID_STORAGE = """
            for (const storage of ["localStorage", "sessionStorage"]) {
              Object.defineProperty(window, storage, {
                get() {
                  throw new DOMException("The operation is insecure.", "SecurityError");
                },
              });
            }""";

    /** A browser with nothing to paint on has been seen to give no frame at all: then it is said, and nobody waits for ever. */
    private static final String TWO_FRAMES = """
            () => new Promise((done, fail) => {
              const given = setTimeout(() => fail(new Error("the browser has painted no two frames within 30 s")), 30_000);
              requestAnimationFrame(() => requestAnimationFrame(() => {
                clearTimeout(given);
                done();
              }));
            })""";

    private static final Path PICTURES = Path.of("target/screenshots");

    private final BrowserContext context;
    private final Page page;
    private final String home;
    private final List<String> wrong = new CopyOnWriteArrayList<>();

    private Screen(BrowserContext context, String home) {
        this.context = context;
        this.page = context.newPage();
        this.home = home;
        context.addInitScript(REPORT_BROKEN_POLICY);
        page.onConsoleMessage(message -> {
            boolean complains = message.type().equals("error") || message.type().equals("warning");
            if (complains && !saysComeBackLater(message.text())) {
                wrong.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> wrong.add("thrown: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(home)
                    && !request.url().startsWith(home.replace("http:", "ws:"))
                    && !request.url().startsWith("data:")) {
                wrong.add("asked a foreign host: " + request.url());
            }
        });
    }

    /** A busy server answers 503, the browser writes so in its console, and the page asks again: nothing is wrong. */
    private static boolean saysComeBackLater(String message) {
        return message.contains("status of 503") || message.contains("response code: 503");
    }

    /** A screen of this size in CSS pixels; {@code home} is where the product is. */
    static Screen open(Chromium chromium, String home, int width, int height) {
        return open(chromium, home, new Browser.NewContextOptions().setViewportSize(width, height));
    }

    /** A laptop whose browser believes to be in this time zone, and whose clock may be put forward. */
    static Screen abroad(Chromium chromium, String home, String zone) {
        Screen screen = open(
                chromium,
                home,
                new Browser.NewContextOptions().setViewportSize(1440, 900).setTimezoneId(zone));
        screen.page.clock().install();
        return screen;
    }

    private static Screen open(Chromium chromium, String home, Browser.NewContextOptions options) {
        return new Screen(chromium.browser().newContext(options.setLocale("en-GB")), home);
    }

    Page page() {
        return page;
    }

    /** From the next page on, the browser forbids pages to keep anything. */
    Screen remembersNothing() {
        page.addInitScript(FORBID_STORAGE);
        return this;
    }

    /** Goes to a page and waits until it shows what it has to. */
    Screen go(String path) {
        page.navigate(URI.create(home).resolve(path).toString());
        page.waitForSelector("main:not([aria-busy])");
        page.waitForSelector("h1");
        return this;
    }

    /** Waits until somebody can read this. */
    void reads(String text) {
        page.waitForSelector("text=" + text);
    }

    /** Waits until what the page knows is painted, and what follows its size, such as a picture that is drawn, has done so; 30 s at most. */
    void painted() {
        page.evaluate(TWO_FRAMES);
    }

    /** What is wider than the screen; empty where nothing is. */
    List<String> overflowing() {
        Object found = page.evaluate("() => [...document.querySelectorAll('body *')]"
                + ".filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1"
                + " && getComputedStyle(one).position !== 'absolute').map(one => one.outerHTML.slice(0, 120))");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** What axe finds against WCAG 2.2 AA and its own best practices. */
    List<String> barriers() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getNodes())
                        .toList();
    }

    /** Console errors, exceptions and requests to foreign hosts so far. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
