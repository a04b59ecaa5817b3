package io.firstcome.query.push;

import io.firstcome.api.queue.LiveQueue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One version of a live queue as all who watch it get it; each encoding is made once and shared. */
final class Frame {

    private final long position;
    private final byte[] json;
    private final String text;
    private final byte[] event;

    private Frame(long position, byte[] json) {
        this.position = position;
        this.json = json;
        this.text = new String(json, StandardCharsets.UTF_8);
        this.event = ("id: " + position + "\nevent: queue\ndata: " + text + "\n\n").getBytes(StandardCharsets.UTF_8);
    }

    static Frame of(LiveQueue queue) {
        return new Frame(queue.position(), queue.json());
    }

    long position() {
        return position;
    }

    /** For a socket. */
    String text() {
        return text;
    }

    /** For an event stream. */
    byte[] event() {
        return event;
    }

    /** Whether somebody who has the other should get this one: it is newer, or shows a new day at the same position. */
    boolean follows(Frame other) {
        return position > other.position || (position == other.position && !Arrays.equals(json, other.json));
    }

    /** Whether this is that version of the queue. */
    boolean shows(LiveQueue queue) {
        return position == queue.position() && Arrays.equals(json, queue.json());
    }
}
