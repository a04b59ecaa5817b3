package io.firstcome.platform.contract;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.platform.identity.AccessRule;
import io.firstcome.platform.identity.AccessRules;
import io.firstcome.platform.identity.Role;
import io.firstcome.platform.problem.ProblemStatus;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.server.PathContainer;
import org.springframework.util.StringUtils;

/** Completes one operation with what follows from its address: rights, headers, and every refusal. */
final class RouteContract {

    private final String path;
    private final HttpMethod method;
    private final Operation operation;

    RouteContract(String path, HttpMethod method, Operation operation) {
        this.path = path;
        this.method = method;
        this.operation = operation;
    }

    void complete() {
        operation.setOperationId(name());
        rule().filter(rule -> !rule.everybody()).ifPresent(this::requireSignIn);
        if (takesAKey()) {
            operation.addParametersItem(new HeaderParameter()
                    .name("Idempotency-Key")
                    .description("The same key and request get the same answer, however often they are sent.")
                    .required(false)
                    .example("6f1c2f5e-8c1b-4f5e-9d55-2f6c4b2a9d10")
                    .schema(new StringSchema().minLength(1).maxLength(128)));
        }
        ApiResponses responses = operation.getResponses();
        responses.forEach((status, response) -> describeSuccess(response));
        byStatus(RouteRefusals.of(path, method, rule()))
                .forEach((status, codes) -> responses.addApiResponse(status, ProblemSchema.response(codes)));
    }

    /** A name that follows from the address, such as {@code postQueueUndoSkip}. */
    private String name() {
        StringBuilder name = new StringBuilder(method.name().toLowerCase(Locale.ROOT));
        String[] segments = path.replace("/api/v1", "").substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean variable = segments[i].startsWith("{");
            if (!variable || i == segments.length - 1) {
                name.append(variable ? "By" : "").append(camel(segments[i]));
            }
        }
        return name.toString();
    }

    private static String camel(String segment) {
        return Pattern.compile("[{}-]")
                .splitAsStream(segment)
                .filter(word -> !word.isEmpty())
                .map(StringUtils::capitalize)
                .collect(Collectors.joining());
    }

    private void requireSignIn(AccessRule rule) {
        operation.addSecurityItem(new SecurityRequirement().addList(OpenApiConfiguration.SIGN_IN));
        String roles = rule.roles().stream().sorted().map(Role::text).collect(Collectors.joining(", "));
        String text = Optional.ofNullable(operation.getDescription())
                .map(said -> said + " ")
                .orElse("");
        operation.setDescription(text + "Roles: " + roles + ".");
    }

    private void describeSuccess(ApiResponse response) {
        if (changesHistory()) {
            response.addHeaderObject(
                    "X-Log-Position",
                    new Header()
                            .description("Send it as X-Min-Position to read what this request changed.")
                            .schema(new StringSchema().pattern("[0-9]+")));
        }
    }

    private static Map<String, List<RefusalCode>> byStatus(List<RefusalCode> codes) {
        return codes.stream()
                .collect(Collectors.groupingBy(
                        code -> Integer.toString(ProblemStatus.of(code).value()), TreeMap::new, Collectors.toList()));
    }

    private Optional<AccessRule> rule() {
        PathContainer sample = PathContainer.parsePath(path.replaceAll("\\{[^}]+}", "x"));
        return AccessRules.all().stream()
                .filter(rule -> rule.method().name().equals(method.name()))
                .filter(rule -> rule.pattern().matches(sample))
                .findFirst();
    }

    /** Whether the same request sent twice happens once. */
    private boolean takesAKey() {
        boolean writes = method == HttpMethod.POST || method == HttpMethod.PUT;
        return writes && !path.startsWith("/api/v1/auth/") && !path.startsWith("/api/v1/admin/");
    }

    /** Whether the route records events: those requests tell their position. */
    private boolean changesHistory() {
        return takesAKey() && !RouteRefusals.isAboutAccounts(path);
    }
}
