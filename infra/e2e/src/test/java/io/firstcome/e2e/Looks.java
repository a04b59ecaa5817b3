package io.firstcome.e2e;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What one page looks like in one language and theme: pictured at one width, measured at all. */
final class Looks {

    private final String page;
    private final String name;
    private final int pictured;
    private final List<Integer> widths;
    private final List<String> problems = new ArrayList<>();

    Looks(String page, String name, int pictured, List<Integer> widths) {
        this.page = page;
        this.name = name;
        this.pictured = pictured;
        this.widths = widths;
    }

    /** Looks at a state of the page: whether it fits, and what axe finds. */
    void look(Screen screen, String state) {
        for (int width : widths) {
            screen.page().setViewportSize(width, 900);
            screen.painted();
            for (String problem : Fit.problemsOf(screen.page())) {
                problems.add(state + " at " + width + ": " + problem);
            }
            if (width == pictured) {
                picture(screen.page(), page + "-" + state + "-" + name + "-" + width);
                screen.barriers().forEach(barrier -> problems.add(state + ": " + barrier));
            }
        }
        screen.page().setViewportSize(1440, 900);
    }

    /** What is seen at once where something lies above the page; the whole page where nothing does. */
    private static void picture(Page page, String file) {
        boolean above = page.locator("dialog[open], .refusal").count() > 0;
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", file + ".png"))
                .setFullPage(!above));
    }

    List<String> problems() {
        return problems;
    }
}
