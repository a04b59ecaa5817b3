package io.firstcome.platform.log.codec;

import io.firstcome.platform.log.Commit;
import io.firstcome.platform.log.CommitHash;
import io.firstcome.platform.log.CommitHeader;
import io.firstcome.platform.log.JsonSlice;
import io.firstcome.platform.log.LogHead;
import io.firstcome.platform.log.RecordedEvent;
import java.time.Instant;

/** Gives a draft its place: the canonical body and the hash that links it to the commit before. */
public final class CommitWriter {

    private final String log;

    public CommitWriter(String log) {
        this.log = log;
    }

    /** The commit that the draft becomes when it follows this head. */
    public Commit link(CommitDraft draft, LogHead head, Instant at) {
        CommitDraft.Source source = draft.source();
        CommitHeader header = new CommitHeader(
                source.aggregateType(),
                source.aggregate(),
                draft.firstSequence(),
                source.commandId(),
                source.requestHash(),
                source.actor(),
                source.actorRole(),
                source.traceId(),
                at);
        byte[] bytes = new CanonicalJson()
                .raw("{\"log\":")
                .string(log)
                .raw(",\"position\":")
                .number(head.nextPosition())
                .raw(",\"count\":")
                .number(draft.events().size())
                .raw(",\"at\":")
                .string(at.toString())
                .slice(draft.tail())
                .toBytes();
        JsonSlice body = JsonSlice.of(bytes);
        CommitHash previous = head.hash();
        return new Commit(log, head.nextPosition(), header, draft.events(), body, previous, previous.next(body));
    }

    static byte[] tail(CommitDraft draft) {
        CommitDraft.Source source = draft.source();
        CanonicalJson json = new CanonicalJson()
                .raw(",\"aggregateType\":")
                .string(source.aggregateType())
                .raw(",\"aggregate\":")
                .string(source.aggregate())
                .raw(",\"firstSequence\":")
                .number(draft.firstSequence())
                .raw(",\"commandId\":")
                .string(source.commandId())
                .raw(",\"requestHash\":")
                .string(source.requestHash())
                .raw(",\"actor\":")
                .string(source.actor())
                .raw(",\"actorRole\":")
                .string(source.actorRole())
                .raw(",\"traceId\":")
                .string(source.traceId())
                .raw(",\"events\":[");
        String separator = "";
        for (RecordedEvent event : draft.events()) {
            json.raw(separator);
            write(event, json);
            separator = ",";
        }
        return json.raw("]}").toBytes();
    }

    private static void write(RecordedEvent event, CanonicalJson json) {
        json.raw("{\"id\":")
                .string(event.id())
                .raw(",\"type\":")
                .string(event.type())
                .raw(",\"revision\":")
                .string(event.revision())
                .raw(",\"sequence\":")
                .number(event.sequence())
                .raw(",\"at\":")
                .string(event.at().toString())
                .raw(",\"payload\":")
                .slice(event.payload())
                .raw(",\"metadata\":")
                .slice(event.metadata())
                .raw("}");
    }
}
