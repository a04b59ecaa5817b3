package io.firstcome.query.contract;

import io.firstcome.query.models.ViewJson;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whole answers for the routes that hand out stored bytes, so that a reader of the contract sees how the fields fit. */
@Configuration(proxyBeanMethods = false)
class AnswerExamples {

    @Bean
    OpenApiCustomizer wholeAnswers() {
        ExampleDay day = new ExampleDay();
        Map<String, Map<String, Object>> byPath = Map.of(
                "/api/v1/queue/{salonId}", Map.of("public", day.forPublic(), "staff", day.forStaff()),
                "/api/v1/tickets/{trackingToken}", Map.of("waiting", day.ownTicket()),
                "/api/v1/queue/{salonId}/days/{day}", Map.of("running", day.inFigures()));
        return document -> byPath.forEach((path, answers) -> add(document, path, answers));
    }

    private static void add(OpenAPI document, String path, Map<String, Object> answers) {
        Optional.ofNullable(document.getPaths().get(path))
                .map(PathItem::getGet)
                .map(get -> get.getResponses().get("200"))
                .map(answer -> answer.getContent().get("application/json"))
                .ifPresent(
                        json -> new TreeMap<>(answers).forEach((name, view) -> json.addExamples(name, example(view))));
    }

    private static Example example(Object view) {
        return new Example().value(ViewJson.read(ViewJson.write(view), Map.class));
    }
}
