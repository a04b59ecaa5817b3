package io.firstcome.quality;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A habit that is not wanted here, and how a line of source gives it away. */
enum SourceHabit {
    WILDCARD_IMPORT("^import (static )?[\\w.]+\\.\\*;"),
    LOMBOK("^import (static )?lombok\\."),
    UNFINISHED_WORK("\\b(TO[D]O|FIX[M]E)\\b"),
    CATCHING_EVERYTHING("catch \\((final )?(Exception|Throwable|RuntimeException)\\b"),
    CATCHING_EVERYTHING_OF_A_FUTURE("\\.exceptionally\\w*\\("),
    SLEEPING("\\b(Thread|TimeUnit\\.\\w+)\\.sleep\\("),
    DISABLED_TEST("^\\s*@(Disabled|Ignore)\\b"),
    MOCK("^import (static )?org\\.mockito\\."),
    TEST_THAT_IS_RUN_AGAIN("^\\s*@(RetryingTest|RepeatedIfExceptionsTest)\\b");

    private final Pattern giveaway;

    SourceHabit(String giveaway) {
        this.giveaway = Pattern.compile(giveaway);
    }

    /** The numbers of the lines that show the habit, the first line being 1. */
    List<Integer> shownIn(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(index -> giveaway.matcher(lines.get(index)).find())
                .mapToObj(index -> index + 1)
                .toList();
    }
}
