package io.firstcome.query.models;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/** JSON of the views as it is kept and sent: always the same bytes for the same view; absent values are left out. */
public final class ViewJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private ViewJson() {}

    /** A view as UTF-8 JSON. */
    public static byte[] write(Object view) {
        return MAPPER.writeValueAsBytes(view);
    }

    /** A view from its JSON. */
    public static <T> T read(byte[] json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}
