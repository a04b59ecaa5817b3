package io.firstcome.e2e;

import com.microsoft.playwright.Browser;
import io.firstcome.load.browser.InstalledChromium;

/** The browser of a test. */
final class Chromium implements AutoCloseable {

    private final InstalledChromium installed;

    private Chromium(InstalledChromium installed) {
        this.installed = installed;
    }

    static Chromium start() {
        return new Chromium(InstalledChromium.start());
    }

    Browser browser() {
        return installed.browser();
    }

    @Override
    public void close() {
        installed.close();
    }
}
