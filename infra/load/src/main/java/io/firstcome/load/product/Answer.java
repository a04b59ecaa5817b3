package io.firstcome.load.product;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the product answered.
 *
 * @param position the position in the log that the answer names, -1 if none
 * @param body the body as JSON, an empty object where it is none
 * @param text the body as it came
 */
public record Answer(int status, long position, @Nullable String location, JsonNode body, String text) {

    /** Whether it was done. */
    public boolean isGood() {
        return status >= 200 && status < 300;
    }

    /** This answer, if its status is this one. */
    public Answer mustBe(int expected) throws IOException {
        if (status != expected) {
            throw new IOException("Expected " + expected + ", got " + status + ": " + text);
        }
        return this;
    }
}
