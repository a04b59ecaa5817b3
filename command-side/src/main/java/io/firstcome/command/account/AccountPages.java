package io.firstcome.command.account;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages of a list: one more is read than is shown, which tells whether there is a next page. */
final class AccountPages {

    private AccountPages() {}

    /** The cursor behind the last one that is shown; absent where nothing follows. */
    static <T> @Nullable String next(List<T> read, int limit, Function<T, String> cursor) {
        return read.size() > limit ? cursor.apply(read.get(limit - 1)) : null;
    }

    static <T> List<T> shown(List<T> read, int limit) {
        return read.subList(0, Math.min(limit, read.size()));
    }
}
