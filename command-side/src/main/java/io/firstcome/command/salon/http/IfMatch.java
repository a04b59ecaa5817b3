package io.firstcome.command.salon.http;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which versions of the settings a change may be made to, as {@code If-Match} says (RFC 9110, 13.1.1). Tags are compared
 * strongly: a weak one never matches.
 */
final class IfMatch {

    /** What no settings ever have. */
    private static final long NO_VERSION = 0;

    private static final String TAG = "(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"";
    private static final Pattern ONE = Pattern.compile(TAG);
    private static final Pattern ALL = Pattern.compile(TAG + "(?:[ \\t]*,[ \\t]*" + TAG + ")*");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,18}");

    private IfMatch() {}

    /**
     * The version that a change is for: the current one where it is named.
     *
     * @throws Refused REQUEST_UNREADABLE where the header is no list of tags, SALON_VERSION_REQUIRED where it names no version
     *     but any, SALON_ALREADY_CHANGED where all its tags are weak
     */
    static long version(String header, long current) {
        String tags = header.strip();
        if (tags.equals("*")) {
            throw Refused.because(RefusalCode.SALON_VERSION_REQUIRED);
        }
        if (!ALL.matcher(tags).matches()) {
            throw Refused.because(
                    RefusalCode.REQUEST_UNREADABLE,
                    "If-Match must be the ETag of the settings that were read, with its quotes, such as \"3\".");
        }
        List<String> strong = strongTags(tags);
        if (strong.isEmpty()) {
            throw Refused.because(
                    RefusalCode.SALON_ALREADY_CHANGED,
                    "A weak ETag never matches; send the ETag as it was answered, without W/.");
        }
        return strong.contains(Long.toString(current))
                ? current
                : strong.stream()
                        .filter(tag -> VERSION.matcher(tag).matches())
                        .map(Long::valueOf)
                        .findFirst()
                        .orElse(NO_VERSION);
    }

    private static List<String> strongTags(String tags) {
        return ONE.matcher(tags)
                .results()
                .filter(tag -> tag.group(1) == null)
                .map(tag -> tag.group(2))
                .toList();
    }
}
