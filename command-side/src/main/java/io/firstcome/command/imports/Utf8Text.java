package io.firstcome.command.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Looks through a file for the first line that is not UTF-8. */
final class Utf8Text {
    private static final int CHUNK = 1 << 16;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer text = CharBuffer.allocate(CHUNK);
    private int line = 1;

    private Utf8Text() {}

    /** The first line, from 1, with bytes that are no UTF-8; empty where all is well. */
    static OptionalInt firstBadLine(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Utf8Text().scan(in);
        }
    }

    private OptionalInt scan(InputStream in) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        boolean end = false;
        while (!end) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0));
            bytes.flip();
            CoderResult result = decoder.decode(bytes, text, end);
            countLines();
            if (result.isError()) {
                return OptionalInt.of(line);
            }
            bytes.compact();
        }
        return OptionalInt.empty();
    }

    private void countLines() {
        text.flip();
        while (text.hasRemaining()) {
            if (text.get() == '\n') {
                line++;
            }
        }
        text.clear();
    }
}
