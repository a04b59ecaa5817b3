package io.firstcome.command.account;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers that come in pages: one more is read than is shown, which tells whether there is a next page. */
final class AccountPages {

    private AccountPages() {}

    /** The cursor behind the last one that is shown; absent where nothing follows. */
    static <T> @Nullable String next(List<T> read, int limit, Function<T, String> cursor) {
        return read.size() > limit ? cursor.apply(read.get(limit - 1)) : null;
    }

    static <T> List<T> shown(List<T> read, int limit) {
        return read.subList(0, Math.min(limit, read.size()));
    }

    static <T> ResponseEntity<T> answer(T body, @Nullable String next) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
        if (next != null) {
            String link = ServletUriComponentsBuilder.fromCurrentRequest()
                    .scheme(null)
                    .host(null)
                    .port(null)
                    .replaceQueryParam("after", next)
                    .toUriString();
            answer.header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\"");
        }
        return answer.body(body);
    }
}
