package io.firstcome.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The sheet for the window: it fits on paper, and a camera finds its way. */
class PosterIT extends AtTheCounter {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page(?!s)");
    private static final Pattern A4 = Pattern.compile("/MediaBox\\s*\\[0 0 59[45][.\\d]* 84[12][.\\d]*]");

    @Test
    void itIsOneSheetOfA4InEveryLanguage() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "poster-paper");
        try (Screen screen = Screen.open(chromium, home, 1440, 900)) {
            for (String language : new String[] {"en", "de", "es", "he"}) {
                screen.go("/poster/" + shop.id() + "?theme=dark&lang=" + language);
                screen.page().waitForFunction("() => document.querySelector('article img').naturalWidth > 0");
                byte[] paper = screen.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
                String pdf = new String(paper, StandardCharsets.ISO_8859_1);

                assertThat(SHEET.matcher(pdf).results().count()).as(language).isEqualTo(1);
                assertThat(A4.matcher(pdf).find()).as(language).isTrue();
            }
            assertThat(screen.wrong()).isEmpty();
        }
    }

    @Test
    void aCameraReadsTheWayToTheLineFromThePosterAndFromTheWall() throws IOException, InterruptedException {
        Shop shop = Shop.register(api, "poster-code");
        try (Screen screen = Screen.open(chromium, home, 1440, 900)) {
            screen.go("/poster/" + shop.id()).picture("poster");
            assertThat(seenByACamera(screen)).isEqualTo(home + "/join/" + shop.id());
            assertThat(screen.page().locator(".address").innerText())
                    .contains(home.replace("http://", "") + "/join/" + shop.id());

            screen.go("/wall/" + shop.id()).page().waitForSelector(".joining img");
            assertThat(seenByACamera(screen)).isEqualTo(home + "/join/" + shop.id());
        }
    }

    private static String seenByACamera(Screen screen) throws IOException {
        screen.page().waitForFunction("() => document.querySelector('img').naturalWidth > 0");
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(screen.page().screenshot()));
        int[] pixels = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
        RGBLuminanceSource light = new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), pixels);
        try {
            Result[] codes = new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(light)));
            return codes[0].getText();
        } catch (NotFoundException notThere) {
            throw new AssertionError("A camera finds no code on this screen", notThere);
        }
    }
}
