package io.firstcome.command.salon.http;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.http.IfMatch;

/** Which version of the settings a change is made to, as {@code If-Match} says. */
final class MeantVersion {

    /** What no settings ever have. */
    private static final long NO_VERSION = 0;

    private MeantVersion() {}

    /**
     * The version that a change is for: the current one where it is named.
     *
     * @throws Refused REQUEST_UNREADABLE where the header is no list of tags, SALON_VERSION_REQUIRED where it names no version
     *     but any, SALON_ALREADY_CHANGED where all its tags are weak
     */
    static long of(String header, long current) {
        IfMatch meant = IfMatch.of(header);
        if (meant.isAny()) {
            throw Refused.because(RefusalCode.SALON_VERSION_REQUIRED);
        }
        if (meant.isWeak()) {
            throw Refused.because(
                    RefusalCode.SALON_ALREADY_CHANGED,
                    "A weak ETag never matches; send the ETag as it was answered, without W/.");
        }
        return meant.names(current) ? current : meant.firstVersion().orElse(NO_VERSION);
    }
}
