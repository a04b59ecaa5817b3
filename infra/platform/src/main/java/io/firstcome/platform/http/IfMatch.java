package io.firstcome.platform.http;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which versions a change may be made to, as {@code If-Match} says (RFC 9110, 13.1.1). Tags are compared strongly: a weak
 * one never matches.
 */
public final class IfMatch {

    private static final String TAG = "(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"";
    private static final Pattern ONE = Pattern.compile(TAG);
    private static final Pattern ALL = Pattern.compile(TAG + "(?:[ \\t]*,[ \\t]*" + TAG + ")*");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,18}");

    private final boolean any;
    private final List<String> strong;

    private IfMatch(boolean any, List<String> strong) {
        this.any = any;
        this.strong = strong;
    }

    /**
     * Reads the header; where there is none, any version is meant.
     *
     * @throws Refused REQUEST_UNREADABLE where it is no list of tags
     */
    public static IfMatch of(@Nullable String header) {
        String tags = header == null ? "*" : header.strip();
        if (tags.equals("*")) {
            return new IfMatch(true, List.of());
        }
        if (!ALL.matcher(tags).matches()) {
            throw Refused.because(
                    RefusalCode.REQUEST_UNREADABLE,
                    "If-Match must be the ETag that was read, with its quotes, such as \"3\".");
        }
        return new IfMatch(
                false,
                ONE.matcher(tags)
                        .results()
                        .filter(tag -> tag.group(1) == null)
                        .map(tag -> tag.group(2))
                        .toList());
    }

    /** Whether it leaves open which version is meant. */
    public boolean isAny() {
        return any;
    }

    /** Whether it names weak tags only, so that it matches nothing. */
    public boolean isWeak() {
        return !any && strong.isEmpty();
    }

    /** Whether it names this version. */
    public boolean names(long version) {
        return strong.contains(Long.toString(version));
    }

    /** The first version that it names; empty where no tag is one. */
    public OptionalLong firstVersion() {
        return strong.stream()
                .filter(tag -> VERSION.matcher(tag).matches())
                .mapToLong(Long::parseLong)
                .findFirst();
    }
}
