package io.firstcome.platform.log.codec;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitHash;
import io.firstcome.platform.log.CommitHeader;
import io.firstcome.platform.log.JsonSlice;
import io.firstcome.platform.log.RecordedEvent;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a body in one pass; payloads and metadata stay slices of it. Fields it does not know are skipped. */
public final class CommitReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** The commit that these bytes describe; hashes are taken as they are. */
    public Commit read(byte[] body, CommitHash previousHash, CommitHash hash) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), body)) {
            Fields header = new Fields();
            List<RecordedEvent> events = List.of();
            expect(parser.nextToken(), JsonToken.START_OBJECT);
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value == JsonToken.START_ARRAY && name.equals("events")) {
                    events = events(parser, body);
                } else {
                    header.take(name, value, parser);
                }
            }
            return new Commit(
                    header.text("log"),
                    header.number("position"),
                    new CommitHeader(
                            header.text("aggregateType"),
                            header.text("aggregate"),
                            header.number("firstSequence"),
                            header.text("commandId"),
                            header.optional("requestHash"),
                            header.optional("actor"),
                            header.optional("actorRole"),
                            header.optional("traceId"),
                            Instant.parse(header.text("at"))),
                    events,
                    JsonSlice.of(body),
                    previousHash,
                    hash);
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            throw new UnreadableCommit("Stored bytes are not a commit: " + e.getMessage(), e);
        }
    }

    private static List<RecordedEvent> events(JsonParser parser, byte[] body) {
        List<RecordedEvent> events = new ArrayList<>();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            events.add(event(parser, body));
        }
        return events;
    }

    private static RecordedEvent event(JsonParser parser, byte[] body) {
        Fields fields = new Fields();
        JsonSlice payload = null;
        JsonSlice metadata = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (name) {
                case "payload" -> payload = slice(parser, body);
                case "metadata" -> metadata = slice(parser, body);
                default -> fields.take(name, value, parser);
            }
        }
        if (payload == null || metadata == null) {
            throw new UnreadableCommit("An event lacks payload or metadata", null);
        }
        return new RecordedEvent(
                fields.text("id"),
                fields.text("type"),
                fields.optional("revision"),
                fields.number("sequence"),
                Instant.parse(fields.text("at")),
                payload,
                metadata);
    }

    private static JsonSlice slice(JsonParser parser, byte[] body) {
        int from = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
        parser.skipChildren();
        parser.finishToken();
        int to = Math.toIntExact(parser.currentLocation().getByteOffset());
        return JsonSlice.of(body, from, to);
    }

    private static void expect(@Nullable JsonToken actual, JsonToken expected) {
        if (actual != expected) {
            throw new UnreadableCommit("Expected " + expected + ", found " + actual, null);
        }
    }

    /** Scalar fields of one object. */
    private static final class Fields {

        private final Map<String, String> texts = new HashMap<>();

        void take(String name, @Nullable JsonToken value, JsonParser parser) {
            if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL) {
                texts.put(name, parser.getString());
            }
        }

        @Nullable
        String optional(String name) {
            return texts.get(name);
        }

        String text(String name) {
            String text = texts.get(name);
            if (text == null) {
                throw new UnreadableCommit("Field '" + name + "' is missing", null);
            }
            return text;
        }

        long number(String name) {
            return Long.parseLong(text(name));
        }
    }
}
