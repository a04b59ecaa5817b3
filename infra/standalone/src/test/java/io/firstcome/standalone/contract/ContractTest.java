package io.firstcome.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstcome.edge.EveryRouteIsGuarded;
import io.firstcome.edge.RouteWalk;
import io.firstcome.platform.http.HttpProbe;
import io.firstcome.platform.http.HttpProbe.Answer;
import io.firstcome.standalone.FirstcomeApplication;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Run with {@code -Dfirstcome.docs.write=true} to write {@code infra/docs/openapi.json} anew. */
@SpringBootTest(
        classes = FirstcomeApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "firstcome.data=" + ContractTest.DATA,
            "firstcome.demo.enabled=true",
            "firstcome.demo.password=" + ContractTest.PASSWORD
        })
class ContractTest implements EveryRouteIsGuarded {

    static final String DATA = "target/contract";
    static final String PASSWORD = "correct-horse";

    private static final Path DOCUMENT = Path.of("..", "docs", "openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static {
        FileSystemUtils.deleteRecursively(new File(DATA));
    }

    @LocalServerPort
    private int port;

    private final RouteWalk walk;
    private HttpProbe anybody = HttpProbe.on(0);

    @Autowired
    ContractTest(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.walk = new RouteWalk(mapping);
    }

    @BeforeEach
    void connect() {
        anybody = HttpProbe.on(port);
    }

    @Test
    void theDocumentIsTheOneThatIsCheckedIn() throws IOException {
        Answer answer = anybody.get("/v3/api-docs");
        JsonNode served = answer.json();
        if (Boolean.getBoolean("firstcome.docs.write")) {
            Files.writeString(DOCUMENT, JSON.writeValueAsString(served) + "\n");
        }

        assertThat(answer.status()).isEqualTo(200);
        assertThat(served.get("openapi").asString()).startsWith("3.1");
        assertThat(served)
                .as("The contract has changed. Write it anew with: mvn -q test -pl infra/standalone -am"
                        + " -Dtest=ContractTest -Dsurefire.failIfNoSpecifiedTests=false -Dfirstcome.docs.write=true")
                .isEqualTo(JSON.readTree(Files.readString(DOCUMENT)));
    }

    @Test
    void everyReferenceInTheDocumentLeadsSomewhere() {
        JsonNode document = anybody.get("/v3/api-docs").json();

        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void everyOperationHasANameOfItsOwnAndTellsItsErrors() {
        JsonNode paths = anybody.get("/v3/api-docs").json().get("paths");

        assertThat(paths.findValuesAsString("operationId")).isNotEmpty().doesNotHaveDuplicates();
        assertThat(paths)
                .allSatisfy(path -> assertThat(path)
                        .allSatisfy(operation -> assertThat(operation.at(
                                        "/responses/500/content/application~1problem+json/examples/INTERNAL_ERROR"))
                                .isNotEmpty()));
    }

    @Test
    void answersThatAreStoredBytesAreShownWhole() {
        JsonNode paths = anybody.get("/v3/api-docs").json().get("paths");
        JsonNode queue = examples(paths, "/api/v1/queue/{salonId}");

        assertThat(queue.at("/staff/value/waiting/0/displayName").asString()).isEqualTo("Bert");
        assertThat(queue.at("/public/value/waiting/0/token").asString()).isEqualTo("K07");
        assertThat(queue.at("/public").toString()).doesNotContain("Bert").doesNotContain("customerRef");
        assertThat(examples(paths, "/api/v1/tickets/{trackingToken}")
                        .at("/waiting/value/place")
                        .asInt())
                .isEqualTo(2);
        assertThat(examples(paths, "/api/v1/queue/{salonId}/days/{day}")
                        .at("/running/value/joined")
                        .asInt())
                .isEqualTo(3);
    }

    private static JsonNode examples(JsonNode paths, String path) {
        return paths.get(path).at("/get/responses/200/content/application~1json/examples");
    }

    @Override
    public RouteWalk walk() {
        return walk;
    }

    @Override
    public HttpProbe stranger() {
        return anybody;
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    @Test
    void thePagesOfTheDocumentAreThere() {
        assertThat(anybody.get("/swagger-ui/index.html").status()).isEqualTo(200);
        assertThat(anybody.get("/actuator/health/liveness").json().get("status").asString())
                .isEqualTo("UP");
    }
}
