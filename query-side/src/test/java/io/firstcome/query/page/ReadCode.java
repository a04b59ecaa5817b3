package io.firstcome.query.page;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a drawn code as a phone would: from the dark squares alone. */
final class ReadCode {

    private static final int QUIET_EDGE = 4;
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
    private static final Pattern DARK = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    private ReadCode() {}

    static String of(String svg) {
        Matcher size = SIZE.matcher(svg);
        if (!size.find()) {
            throw new AssertionError("Not a square drawing: " + svg);
        }
        BitMatrix modules = new BitMatrix(Integer.parseInt(size.group(1)) - 2 * QUIET_EDGE);
        DARK.matcher(svg)
                .results()
                .forEach(run -> modules.setRegion(
                        Integer.parseInt(run.group(1)) - QUIET_EDGE,
                        Integer.parseInt(run.group(2)) - QUIET_EDGE,
                        Integer.parseInt(run.group(3)),
                        1));
        try {
            return new Decoder().decode(modules).getText();
        } catch (ChecksumException | FormatException unreadable) {
            throw new AssertionError("No phone reads this: " + svg, unreadable);
        }
    }
}
