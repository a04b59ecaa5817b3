package io.firstcome.e2e;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether everything on a page fits: nothing wider than the screen, beyond its edges, or cut off within itself. */
final class Fit {

    private static final String WHAT_DOES_NOT = """
            () => {
              const wide = document.documentElement.clientWidth;
              const seen = (one) => !one.closest(".unseen, [hidden], dialog:not([open])") && one.getClientRects().length > 0;
              const beyond = (one) => one.getBoundingClientRect().right > wide + 1 || one.getBoundingClientRect().left < -1;
              const cut = (one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0
                && !["inline", "contents"].includes(getComputedStyle(one).display) && !one.matches("select, input");
              const found = [...document.querySelectorAll("main, main *")].filter((one) => seen(one) && (beyond(one) || cut(one)));
              const small = [...document.querySelectorAll("main button")].filter((one) => seen(one)
                && (one.getBoundingClientRect().height < 44 || one.getBoundingClientRect().width < 44));
              const page = document.documentElement.scrollWidth > wide ? ["the page is wider than its screen"] : [];
              return [...page, ...[...found, ...small].map((one) => one.outerHTML.slice(0, 160))];
            }""";

    private static final String WHAT_IS_CUT_OFF_BELOW = """
            () => [...document.querySelectorAll("main, main *")].filter((one) =>
                !one.closest(".unseen, [hidden], dialog:not([open])") && getComputedStyle(one).overflowY === "hidden"
                  && one.clientHeight > 0 && one.scrollHeight > one.clientHeight + 2)
              .map((one) => one.outerHTML.slice(0, 160))""";

    private Fit() {}

    /** What has parts below its lower edge that nobody can scroll to; empty where nothing has. */
    static List<String> cutOffBelow(Page page) {
        return ((List<?>) page.evaluate(WHAT_IS_CUT_OFF_BELOW))
                .stream().map(String::valueOf).toList();
    }

    /** What does not fit; empty where everything does. */
    static List<String> problemsOf(Page page) {
        return ((List<?>) page.evaluate(WHAT_DOES_NOT))
                .stream().map(String::valueOf).toList();
    }
}
