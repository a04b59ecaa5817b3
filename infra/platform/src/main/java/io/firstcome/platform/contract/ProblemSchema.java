package io.firstcome.platform.contract;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.platform.problem.ProblemStatus;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a problem is described in the document. */
final class ProblemSchema {

    static final String NAME = "Problem";

    private static final String MEDIA_TYPE = "application/problem+json";

    private ProblemSchema() {}

    static Schema<?> schema() {
        StringSchema code = new StringSchema();
        Arrays.stream(RefusalCode.values()).forEach(each -> code.addEnumItem(each.name()));
        Schema<?> error = new ObjectSchema();
        error.addProperty("field", new StringSchema());
        error.addProperty("message", new StringSchema());
        Schema<?> problem = new ObjectSchema();
        problem.setDescription("RFC 9457. Further members are the facts that belong to the code.");
        problem.addProperty("type", new StringSchema().format("uri"));
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", new StringSchema());
        problem.addProperty("instance", new StringSchema().format("uri-reference"));
        problem.addProperty("code", code);
        problem.addProperty("traceId", new StringSchema().pattern("[0-9a-f]{32}"));
        problem.addProperty("errors", new ArraySchema().items(error));
        problem.setRequired(List.of("type", "title", "status", "detail", "instance", "code", "traceId"));
        problem.setAdditionalProperties(true);
        return problem;
    }

    /** One response for all codes that share a status, with an example for each. */
    static ApiResponse response(List<RefusalCode> codes) {
        MediaType body = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + NAME));
        codes.forEach(
                code -> body.addExamples(code.name(), new Example().$ref("#/components/examples/" + code.name())));
        return new ApiResponse()
                .description(codes.size() == 1 ? codes.get(0).title() : "Refused, see `code`.")
                .content(new Content().addMediaType(MEDIA_TYPE, body));
    }

    /** An example of each code, by its name. */
    static Map<String, Example> examples() {
        Map<String, Example> examples = new LinkedHashMap<>();
        for (RefusalCode code : RefusalCode.values()) {
            examples.put(code.name(), example(code));
        }
        return examples;
    }

    private static Example example(RefusalCode code) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "urn:firstcome:refusal:" + code.name().toLowerCase(Locale.ROOT));
        problem.put("title", code.title());
        problem.put("status", ProblemStatus.of(code).value());
        problem.put("detail", code.title());
        problem.put("instance", "/api/v1/queue/north");
        problem.put("code", code.name());
        problem.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        return new Example().summary(code.title()).value(problem);
    }
}
