package io.firstcome.load.product;

import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the product answered.
 *
 * @param position the position in the log that the answer names, -1 if none
 * @param location the {@code Location} header, if there is one
 * @param body the body as JSON, an empty object where it is none
 * @param text the body as it came
 */
public record Answer(int status, long position, @Nullable String location, JsonNode body, String text) {

    /** Whether it was done. */
    public boolean isGood() {
        return status >= 200 && status < 300;
    }

    /**
     * Path of what the answer points at.
     *
     * @throws IOException where it points at nothing
     */
    public String locationPath() throws IOException {
        if (location == null) {
            throw new IOException("No Location in " + status + ": " + text);
        }
        return URI.create(location).getPath();
    }

    /**
     * This answer, if its status is this one.
     *
     * @throws IOException with the whole answer, if it is another
     */
    public Answer mustBe(int expected) throws IOException {
        if (status != expected) {
            throw new IOException("Expected " + expected + ", got " + status + ": " + text);
        }
        return this;
    }
}
