package io.firstcome.platform.log.codec;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitHash;
import io.firstcome.platform.log.CommitHeader;
import io.firstcome.platform.log.JsonSlice;
import io.firstcome.platform.log.RecordedEvent;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
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
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableCommit("Stored bytes are not a JSON object", null);
            }
            Header header = new Header();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                header.take(name, parser, body);
            }
            return new Commit(
                    present("log", header.log),
                    header.position,
                    header.header(),
                    header.events,
                    JsonSlice.of(body),
                    previousHash,
                    hash);
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            throw new UnreadableCommit("Stored bytes are not a commit: " + e.getMessage(), e);
        }
    }

    private static RecordedEvent event(JsonParser parser, byte[] body) {
        String id = null;
        String type = null;
        String revision = null;
        String at = null;
        long sequence = -1;
        JsonSlice payload = null;
        JsonSlice metadata = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "id" -> id = text(parser);
                case "type" -> type = text(parser);
                case "revision" -> revision = text(parser);
                case "sequence" -> sequence = parser.getLongValue();
                case "at" -> at = text(parser);
                case "payload" -> payload = slice(parser, body);
                case "metadata" -> metadata = slice(parser, body);
                default -> parser.skipChildren();
            }
        }
        return new RecordedEvent(
                present("id", id),
                present("type", type),
                revision,
                sequence,
                CanonicalInstant.parse(present("at", at)),
                present("payload", payload),
                present("metadata", metadata));
    }

    private static JsonSlice slice(JsonParser parser, byte[] body) {
        int from = Math.toIntExact(parser.currentTokenLocation().getByteOffset());
        parser.skipChildren();
        parser.finishToken();
        int to = Math.toIntExact(parser.currentLocation().getByteOffset());
        return JsonSlice.of(body, from, to);
    }

    private static @Nullable String text(JsonParser parser) {
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : parser.getString();
    }

    private static <T> T present(String name, @Nullable T value) {
        if (value == null) {
            throw new UnreadableCommit("Field '" + name + "' is missing", null);
        }
        return value;
    }

    /** The fields around the events. */
    private static final class Header {

        private @Nullable String log;
        private @Nullable String at;
        private @Nullable String aggregateType;
        private @Nullable String aggregate;
        private @Nullable String commandId;
        private @Nullable String requestHash;
        private @Nullable String actor;
        private @Nullable String actorRole;
        private @Nullable String traceId;
        private long position = -1;
        private long firstSequence = -1;
        private final List<RecordedEvent> events = new ArrayList<>();

        void take(String name, JsonParser parser, byte[] body) {
            switch (name) {
                case "log" -> log = text(parser);
                case "position" -> position = parser.getLongValue();
                case "at" -> at = text(parser);
                case "aggregateType" -> aggregateType = text(parser);
                case "aggregate" -> aggregate = text(parser);
                case "firstSequence" -> firstSequence = parser.getLongValue();
                case "commandId" -> commandId = text(parser);
                case "requestHash" -> requestHash = text(parser);
                case "actor" -> actor = text(parser);
                case "actorRole" -> actorRole = text(parser);
                case "traceId" -> traceId = text(parser);
                case "events" -> {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        events.add(event(parser, body));
                    }
                }
                default -> parser.skipChildren();
            }
        }

        CommitHeader header() {
            return new CommitHeader(
                    present("aggregateType", aggregateType),
                    present("aggregate", aggregate),
                    firstSequence,
                    present("commandId", commandId),
                    requestHash,
                    actor,
                    actorRole,
                    traceId,
                    CanonicalInstant.parse(present("at", at)));
        }
    }
}
