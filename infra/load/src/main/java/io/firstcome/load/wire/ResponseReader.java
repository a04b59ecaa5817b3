package io.firstcome.load.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Finds the end of each answer of one connection, whether it says its length or comes in chunks. */
final class ResponseReader {

    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final byte[] head = new byte[16 * 1024];
    private int headSize;
    private boolean inBody;
    private boolean chunked;
    private long remaining;
    private int matched;

    /** Whether the answer is complete with these bytes; nothing may follow it. */
    boolean feed(ByteBuffer in) throws IOException {
        while (!inBody && in.hasRemaining()) {
            head[headSize++] = in.get();
            if (endsHead()) {
                begin();
            }
        }
        if (!inBody) {
            return false;
        }
        if (chunked) {
            while (in.hasRemaining() && matched < LAST_CHUNK.length) {
                byte next = in.get();
                matched = next == LAST_CHUNK[matched] ? matched + 1 : next == LAST_CHUNK[0] ? 1 : 0;
            }
        } else {
            int available = (int) Math.min(remaining, in.remaining());
            in.position(in.position() + available);
            remaining -= available;
        }
        boolean done = chunked ? matched == LAST_CHUNK.length : remaining == 0;
        if (done) {
            headSize = 0;
            inBody = false;
            matched = 0;
        }
        return done;
    }

    private boolean endsHead() {
        return headSize >= 4
                && head[headSize - 1] == '\n'
                && head[headSize - 2] == '\r'
                && head[headSize - 3] == '\n'
                && head[headSize - 4] == '\r';
    }

    private void begin() throws IOException {
        String text = new String(head, 0, headSize, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("HTTP/1.1 2")) {
            throw new IOException("Not a good answer: " + text);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        int length = lower.indexOf("content-length:");
        chunked = length < 0 && lower.contains("transfer-encoding: chunked");
        remaining = length < 0
                ? 0
                : Long.parseLong(lower.substring(length + 15, lower.indexOf('\r', length))
                        .strip());
        inBody = true;
    }
}
