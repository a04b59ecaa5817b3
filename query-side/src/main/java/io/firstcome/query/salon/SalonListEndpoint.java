package io.firstcome.query.salon;

import io.firstcome.api.salon.FindSalons;
import io.firstcome.api.salon.SalonPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Which salons there are, page by page. */
@Tag(name = "Salons")
@RestController
final class SalonListEndpoint {

    private static final String PATH = "/api/v1/salons";

    private final Salons salons;

    SalonListEndpoint(Salons salons) {
        this.salons = salons;
    }

    @Operation(summary = "List the salons", description = "The header `Link` names the next page, if there is one.")
    @GetMapping(PATH)
    ResponseEntity<SalonPage> list(
            @RequestParam(required = false) @Nullable @Size(max = 64) String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        SalonPage page = salons.answer(new FindSalons(after, limit));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        String next = page.next();
        if (next != null) {
            String address = UriComponentsBuilder.fromPath(PATH)
                    .queryParam("after", "{after}")
                    .queryParam("limit", limit)
                    .encode()
                    .buildAndExpand(next)
                    .toUriString();
            answer.header(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"");
        }
        return answer.body(page);
    }
}
