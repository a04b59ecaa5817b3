package io.firstcome.query.models;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.redis.RedisLink;
import io.firstcome.platform.redis.RedisScript;
import io.firstcome.platform.redis.RedisUnavailable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads from the models, but only while they are complete: what is missing in incomplete ones says nothing. */
public final class CompleteModels {

    private static final RedisScript READ_FIELD = RedisScript.beside(CompleteModels.class, "read-field.lua");
    private static final RedisScript READ_FIELDS = RedisScript.beside(CompleteModels.class, "read-fields.lua");
    private static final RedisScript READ_SALONS = RedisScript.beside(CompleteModels.class, "read-salons.lua");

    private final RedisLink redis;
    private final ModelsStatus status;

    public CompleteModels(RedisLink redis, ModelsStatus status) {
        this.redis = redis;
        this.status = status;
    }

    /**
     * One document of a hash; empty where it is not there.
     *
     * @throws Refused while the models are not complete
     */
    public Optional<byte[]> document(byte[] hash, String field) {
        List<@Nullable Object> answer =
                ask(READ_FIELD, new byte[][] {ModelKeys.models(), hash}, ModelKeys.bytes(field));
        return answer.get(1) instanceof byte[] json ? Optional.of(json) : Optional.empty();
    }

    /**
     * Those documents of a hash that are there, in the order of the fields.
     *
     * @throws Refused while the models are not complete
     */
    public List<byte[]> documents(byte[] hash, List<String> fields) {
        byte[][] arguments = fields.stream().map(ModelKeys::bytes).toArray(byte[][]::new);
        return found(ask(READ_FIELDS, new byte[][] {ModelKeys.models(), hash}, arguments));
    }

    /**
     * The lines of some salons, by id.
     *
     * @param after the last id before; empty for the first ones
     * @throws Refused while the models are not complete
     */
    public List<byte[]> salonLines(String after, int limit) {
        List<@Nullable Object> answer = ask(
                READ_SALONS,
                new byte[][] {ModelKeys.models(), ModelKeys.salons()},
                ModelKeys.bytes(after),
                ModelKeys.bytes(limit),
                ModelKeys.salon(""));
        return found(answer);
    }

    private static List<byte[]> found(List<@Nullable Object> answer) {
        List<byte[]> documents = new ArrayList<>();
        for (Object one : answer.subList(1, answer.size())) {
            if (one instanceof byte[] json) {
                documents.add(json);
            }
        }
        return documents;
    }

    private List<@Nullable Object> ask(RedisScript script, byte[][] keys, byte[]... arguments) {
        List<@Nullable Object> answer;
        try {
            answer = redis.ask(script, keys, arguments);
        } catch (RedisUnavailable away) {
            throw Refused.because(RefusalCode.READ_MODEL_UNAVAILABLE);
        }
        if (!(answer.get(0) instanceof byte[] ready) || !"READY".equals(new String(ready, StandardCharsets.UTF_8))) {
            status.suspect();
            throw Refused.because(RefusalCode.READ_MODEL_UNAVAILABLE);
        }
        return answer;
    }
}
