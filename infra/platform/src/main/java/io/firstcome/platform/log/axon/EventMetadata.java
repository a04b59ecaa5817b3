package io.firstcome.platform.log.axon;

import io.firstcome.platform.log.CommandMetadata;
import io.firstcome.platform.log.CommitHeader;
import io.firstcome.platform.log.JsonSlice;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;

/** Metadata of one event: what the header of its commit says and what is its own, put together when asked for. */
final class EventMetadata implements SerializedObject<byte[]> {

    private static final SerializedType TYPE = new SimpleSerializedType(MetaData.class.getName(), null);

    private final CommitHeader header;
    private final JsonSlice own;
    private final Serializer serializer;

    EventMetadata(CommitHeader header, JsonSlice own, Serializer serializer) {
        this.header = header;
        this.own = own;
        this.serializer = serializer;
    }

    @Override
    public Class<byte[]> getContentType() {
        return byte[].class;
    }

    @Override
    public SerializedType getType() {
        return TYPE;
    }

    @Override
    public byte[] getData() {
        byte[] shared = serializer.serialize(shared(), byte[].class).getData();
        if (own.length() <= 2) {
            return shared;
        }
        byte[] members = own.toBytes();
        byte[] merged = new byte[shared.length + members.length - 1];
        System.arraycopy(shared, 0, merged, 0, shared.length - 1);
        merged[shared.length - 1] = ',';
        System.arraycopy(members, 1, merged, shared.length, members.length - 1);
        return merged;
    }

    private Map<String, String> shared() {
        Map<String, String> shared = new LinkedHashMap<>();
        shared.put(CommandMetadata.COMMAND_ID, header.commandId());
        put(shared, CommandMetadata.REQUEST_HASH, header.requestHash());
        put(shared, CommandMetadata.ACTOR, header.actor());
        put(shared, CommandMetadata.ACTOR_ROLE, header.actorRole());
        put(shared, CommandMetadata.TRACE_ID, header.traceId());
        return shared;
    }

    private static void put(Map<String, String> shared, String key, @Nullable String value) {
        if (value != null) {
            shared.put(key, value);
        }
    }
}
