package io.firstcome.platform.http;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Random ids that sort by time (UUID version 7), so that the index of commands grows at its end. */
final class FreshIds {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FreshIds(Clock clock) {
        this.clock = clock;
    }

    String next() {
        long high = (clock.millis() << 16) | VERSION_7 | (random.nextLong() & 0x0fffL);
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | VARIANT;
        return new UUID(high, low).toString();
    }
}
