package io.firstcome.platform.http;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers that come in pages: the body says where the next one begins, and a link leads there. */
public final class PagedAnswer {
    private PagedAnswer() {}

    /** An answer that is not kept, with a link to the next page where there is one. */
    public static <T> ResponseEntity<T> of(T body, @Nullable String next) {
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
