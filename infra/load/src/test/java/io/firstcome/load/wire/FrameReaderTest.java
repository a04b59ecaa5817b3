package io.firstcome.load.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameReaderTest {

    private final List<String> heard = new ArrayList<>();

    @Test
    void messagesAreFoundHoweverTheBytesArrive() {
        byte[] bytes = join(
                frame(0x81, "{\"salonId\":\"s\",\"position\":41,\"waiting\":[]}"),
                frame(0x89, ""),
                frame(0x81, "{\"position\":42,\"text\":\"" + "x".repeat(70_000) + "\"}"),
                frame(0x01, "{\"position\":4"),
                frame(0x80, "3}"),
                frame(0x88, ""));
        for (int step : new int[] {1, 7, 1_000, bytes.length}) {
            heard.clear();
            FrameReader reader = new FrameReader();
            for (int from = 0; from < bytes.length; from += step) {
                reader.feed(ByteBuffer.wrap(bytes, from, Math.min(step, bytes.length - from)), new Hearing());
            }
            assertThat(heard).containsExactly("41", "ping", "42", "43", "closed");
        }
    }

    @Test
    void aMessageWithoutAPositionSaysSo() {
        new FrameReader().feed(ByteBuffer.wrap(frame(0x81, "{\"type\":\"hello\"}")), new Hearing());
        assertThat(heard).containsExactly("-1");
    }

    private static byte[] frame(int first, String text) {
        byte[] payload = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer frame = ByteBuffer.allocate(payload.length + 10).put((byte) first);
        if (payload.length < 126) {
            frame.put((byte) payload.length);
        } else if (payload.length < 65_536) {
            frame.put((byte) 126).putShort((short) payload.length);
        } else {
            frame.put((byte) 127).putLong(payload.length);
        }
        frame.put(payload).flip();
        byte[] bytes = new byte[frame.remaining()];
        frame.get(bytes);
        return bytes;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private final class Hearing implements FrameReader.Sink {

        @Override
        public void message(long position) {
            heard.add(Long.toString(position));
        }

        @Override
        public void ping() {
            heard.add("ping");
        }

        @Override
        public void closed() {
            heard.add("closed");
        }
    }
}
