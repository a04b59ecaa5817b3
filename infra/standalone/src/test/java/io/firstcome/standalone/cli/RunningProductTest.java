package io.firstcome.standalone.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunningProductTest {

    private final HttpServer stranger;

    RunningProductTest() throws IOException {
        stranger = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        stranger.createContext("/", exchange -> {
            byte[] page = "<html>Welcome</html>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        stranger.start();
    }

    @AfterEach
    void stop() {
        stranger.stop(0);
    }

    @Test
    void aStrangerAtTheAddressIsNotTakenForAFirstcome() {
        URI url = URI.create("http://127.0.0.1:" + stranger.getAddress().getPort());

        assertThatThrownBy(() -> RunningProduct.signIn(url, new Credentials("owner", "secret")))
                .isInstanceOf(CommandFailed.class)
                .hasMessage("What answers there is no Firstcome: <html>Welcome</html>");
    }
}
