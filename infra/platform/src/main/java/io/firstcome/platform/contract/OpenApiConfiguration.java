package io.firstcome.platform.contract;

import io.firstcome.platform.http.Caller;
import io.firstcome.platform.identity.Actor;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The document at {@code /v3/api-docs}: the same bytes for the same code, wherever it runs. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static final String SIGN_IN = "bearer";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class, Caller.class);
    }

    @Bean
    OpenAPI firstcomeContract() {
        return new OpenAPI()
                .info(new Info()
                        .title("Firstcome")
                        .version("v1")
                        .description("A walk-in queue whose fairness can be proven. Times are ISO-8601 with an offset,"
                                + " durations are in seconds. Unknown fields are refused. Every refusal is"
                                + " `application/problem+json` with a stable `code`.")
                        .license(new License().name("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                SIGN_IN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT")));
    }

    @Bean
    ModelConverter requiredFields() {
        return new RequiredFields();
    }

    @Bean
    OpenApiCustomizer whatIsTrueOfAllRoutes() {
        return document -> {
            document.getPaths()
                    .forEach((path, item) -> item.readOperationsMap()
                            .forEach((method, operation) -> new RouteContract(path, method, operation).complete()));
            FieldExamples.addTo(document);
            document.getComponents().addSchemas(ProblemSchema.NAME, ProblemSchema.schema());
            ProblemSchema.examples().forEach(document.getComponents()::addExamples);
        };
    }
}
