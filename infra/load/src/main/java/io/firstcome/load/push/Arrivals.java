package io.firstcome.load.push;

import io.firstcome.load.wire.FrameSwarm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** When which client had which position; frames are kept in the order in which they came. */
final class Arrivals implements FrameSwarm.Listener {

    private final List<Track> tracks = new ArrayList<>();

    Arrivals(int clients) {
        for (int i = 0; i < clients; i++) {
            tracks.add(new Track());
        }
    }

    @Override
    public void received(int client, long position, long nanos) {
        tracks.get(client).add(position, nanos);
    }

    /** When a client first had this position or a later one. */
    OptionalLong firstAt(int client, long position) {
        return tracks.get(client).firstAt(position);
    }

    /** When the last of all clients first had this position; empty while one has not. */
    OptionalLong lastOfAll(long position) {
        long last = Long.MIN_VALUE;
        for (Track track : tracks) {
            OptionalLong first = track.firstAt(position);
            if (first.isEmpty()) {
                return first;
            }
            last = Math.max(last, first.getAsLong());
        }
        return OptionalLong.of(last);
    }

    private static final class Track {

        private long[] positions = new long[64];
        private long[] times = new long[64];
        private int size;

        synchronized void add(long position, long nanos) {
            if (size == positions.length) {
                positions = Arrays.copyOf(positions, size * 2);
                times = Arrays.copyOf(times, size * 2);
            }
            positions[size] = position;
            times[size++] = nanos;
        }

        synchronized OptionalLong firstAt(long position) {
            for (int i = 0; i < size; i++) {
                if (positions[i] >= position) {
                    return OptionalLong.of(times[i]);
                }
            }
            return OptionalLong.empty();
        }
    }
}
