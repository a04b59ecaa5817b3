package io.firstcome.query.page;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * An address that a phone's camera can read, drawn as SVG: dark on white whatever the page around it looks like, with
 * the quiet edge of four modules that the standard asks for. Nothing in it needs a style.
 */
final class QrCode {

    private static final int QUIET_EDGE = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /**
     * The code of an address.
     *
     * @throws IllegalArgumentException where the address is longer than a code can hold, about 2,300 characters
     */
    static QrCode of(String address) {
        try {
            Map<EncodeHintType, ?> hints = Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
            return new QrCode(
                    Encoder.encode(address, ErrorCorrectionLevel.M, hints).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No code can hold " + address.length() + " characters", tooLong);
        }
    }

    /** The drawing; one unit of its view box is one module. */
    String svg() {
        int edge = modules.getWidth() + 2 * QUIET_EDGE;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + edge + " " + edge
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + edge + "v" + edge + "h-" + edge
                + "z\"/><path d=\"" + darkModules() + "\"/></svg>";
    }

    private String darkModules() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int length = darkFrom(x, y);
                if (length > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(x + QUIET_EDGE, y + QUIET_EDGE, length, length));
                    x += length;
                }
            }
        }
        return path.toString();
    }

    private int darkFrom(int x, int y) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y) == 1) {
            end++;
        }
        return end - x;
    }
}
