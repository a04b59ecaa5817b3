package io.firstcome.load.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Takes WebSocket messages out of whatever the socket delivers, keeping only how each of them begins. */
final class FrameReader {

    private static final byte[] POSITION = "\"position\":".getBytes(StandardCharsets.US_ASCII);
    private static final int PING = 9;
    private static final int CLOSE = 8;

    private final byte[] header = new byte[10];
    private final byte[] opening = new byte[256];
    private int headerSize;
    private int openingSize;
    private long remaining;
    private boolean inPayload;
    private boolean last;
    private int opcode;

    /** Hears what arrived. */
    interface Sink {

        /** A whole message; {@code position} is -1 where it names none. */
        void message(long position);

        void ping();

        void closed();
    }

    void feed(ByteBuffer in, Sink sink) {
        while (in.hasRemaining()) {
            if (!inPayload) {
                header[headerSize++] = in.get();
                if (headerSize >= 2 && headerSize == headerLength()) {
                    begin();
                    if (remaining == 0) {
                        end(sink);
                    }
                }
            } else {
                int available = (int) Math.min(remaining, in.remaining());
                keep(in, available);
                remaining -= available;
                if (remaining == 0) {
                    end(sink);
                }
            }
        }
    }

    private int headerLength() {
        int length = header[1] & 0x7f;
        return length == 126 ? 4 : length == 127 ? 10 : 2;
    }

    private void begin() {
        last = (header[0] & 0x80) != 0;
        opcode = header[0] & 0x0f;
        int length = header[1] & 0x7f;
        remaining = length;
        if (length >= 126) {
            remaining = 0;
            for (int i = 2; i < headerSize; i++) {
                remaining = remaining << 8 | (header[i] & 0xff);
            }
        }
        headerSize = 0;
        inPayload = true;
    }

    private void keep(ByteBuffer in, int available) {
        int kept = opcode >= CLOSE ? 0 : Math.min(available, opening.length - openingSize);
        in.get(opening, openingSize, kept);
        openingSize += kept;
        in.position(in.position() + available - kept);
    }

    private void end(Sink sink) {
        inPayload = false;
        if (opcode == PING) {
            sink.ping();
        } else if (opcode == CLOSE) {
            sink.closed();
        } else if (opcode < CLOSE && last) {
            sink.message(positionIn(opening, openingSize));
            openingSize = 0;
        }
    }

    /** The number after the first {@code "position":}, or -1. */
    static long positionIn(byte[] json, int size) {
        for (int i = 0; i + POSITION.length < size; i++) {
            if (Arrays.equals(json, i, i + POSITION.length, POSITION, 0, POSITION.length)) {
                long number = -1;
                for (int at = i + POSITION.length; at < size && Character.isDigit(json[at]); at++) {
                    number = Math.max(0, number) * 10 + json[at] - '0';
                }
                return number;
            }
        }
        return -1;
    }
}
