package io.firstcome.command;

import io.firstcome.platform.http.HttpProbe;
import io.firstcome.platform.http.HttpProbe.Answer;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** The real command side on a real log in a folder of its own, spoken to over HTTP. Each test has its own salon. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "firstcome.data=" + OverHttp.DATA,
            "firstcome.demo.enabled=true",
            "firstcome.demo.password=" + OverHttp.PASSWORD
        })
@ContextConfiguration(initializers = EmptyDataFolder.class)
public abstract class OverHttp {

    protected static final String PASSWORD = "correct-horse";

    static final String DATA = "target/over-http";

    private static final AtomicInteger SALONS = new AtomicInteger();

    @LocalServerPort
    private int port;

    /** The salon of this test: two chairs, limits of one and two priority starts. */
    protected String salon = "";

    protected HttpProbe anybody = HttpProbe.on(0);
    protected HttpProbe owner = anybody;
    protected HttpProbe staff = anybody;

    @BeforeEach
    void registerASalon() {
        anybody = HttpProbe.on(port);
        owner = anybody.signedIn("owner", PASSWORD);
        staff = anybody.signedIn("staff", PASSWORD);
        salon = "salon-" + SALONS.incrementAndGet();
        owner.put("/api/v1/salons/" + salon, settings(2));
    }

    /** Settings with a daily limit. */
    protected static String settings(int dailyLimit) {
        return """
                {"name":"North","zone":"Europe/Berlin","dayCutOver":"04:00",
                 "chairs":[{"chairId":"a","name":"Window"},{"chairId":"b"}],
                 "services":[{"code":"cut","name":"Cut","seconds":1200}],
                 "capacity":20,
                 "priorityPolicy":{"dailyLimit":%d,"dailyLimitPerStaff":1,
                                   "headStarts":[{"priorityClass":"member","seconds":90}]}}""".formatted(dailyLimit);
    }

    /** The address of a verb of this test's queue. */
    protected String queue(String verb) {
        return "/api/v1/queue/" + salon + "/" + verb;
    }

    /** Puts somebody in line and tells the ticket. */
    protected String joined() {
        return staff.post(queue("walk-in"), "{}").json().get("ticketId").asString();
    }

    /** A request about one ticket. */
    protected Answer about(String ticketId, String verb) {
        return staff.post(queue(verb), "{\"ticketId\":\"" + ticketId + "\"}");
    }
}
