package io.firstcome.platform.log.codec;

import io.firstcome.platform.log.JsonSlice;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON whose bytes depend on the values alone: no white space, UTF-8, only quote, backslash and control
 * characters escaped. It is written here, and not left to a library, because hashes must not change with a version.
 */
final class CanonicalJson {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
    private final StringBuilder text = new StringBuilder(512);

    CanonicalJson raw(String json) {
        text.append(json);
        return this;
    }

    CanonicalJson number(long value) {
        text.append(value);
        return this;
    }

    CanonicalJson slice(JsonSlice json) {
        flush();
        out.writeBytes(json.toBytes());
        return this;
    }

    CanonicalJson string(@Nullable String value) {
        if (value == null) {
            text.append("null");
            return this;
        }
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < 0x20) {
                text.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
        return this;
    }

    byte[] toBytes() {
        flush();
        return out.toByteArray();
    }

    private void flush() {
        out.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }
}
