package io.firstcome.load.paint;

import com.microsoft.playwright.Page;
import java.util.List;

/** A part of an open page that says something, or does not, and when the browser has painted that. */
final class PaintedPart {

    /** A message that is sent while a frame is made is delivered when that frame is done. */
    private static final String EXPECT = """
            ([part, text, said]) => {
              window.paintedAt = new Promise((resolve) => {
                const isThere = () => document.querySelector(part)?.textContent.includes(text) === said;
                const look = () => {
                  if (!isThere()) return false;
                  requestAnimationFrame(() => {
                    const channel = new MessageChannel();
                    channel.port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
                    channel.port2.postMessage(0);
                  });
                  return true;
                };
                const watcher = new MutationObserver(() => look() && watcher.disconnect());
                watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
              });
            }""";

    private final Page page;
    private final String part;
    private final String text;

    private PaintedPart(Page page, String part, String text) {
        this.page = page;
        this.part = part;
        this.text = text;
    }

    /** Opens a page on a phone or a television. */
    static PaintedPart open(Page page, String address, String part, String text) {
        page.navigate(address);
        page.waitForSelector(part);
        return new PaintedPart(page, part, text);
    }

    /** Waits from now on for the moment at which it says its text, or no more. */
    void expect(boolean said) {
        page.evaluate(EXPECT, List.of(part, text, said));
    }

    /** Waits until it was painted; milliseconds since 1970. */
    double paintedAt() {
        return ((Number) page.evaluate("() => window.paintedAt")).doubleValue();
    }
}
