package io.firstcome.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class PublicAddressTest {

    @Test
    void customersAreSentToTheAddressThatIsSet() {
        PublicAddress address = bound("https://queue.example.org/app");

        assertThat(address.ofTicket("abc")).isEqualTo("https://queue.example.org/app/t/abc");
        assertThat(address.ofJoining("a b")).isEqualTo("https://queue.example.org/app/join/a%20b");
    }

    @Test
    void nothingIsAddressedByDefault() {
        assertThat(List.of(
                        bound("").publicUrl(),
                        new Binder()
                                .bindOrCreate("firstcome", PublicAddress.class)
                                .publicUrl()))
                .containsOnly("");
    }

    private static PublicAddress bound(String url) {
        return new Binder(new MapConfigurationPropertySource(Map.of("firstcome.public-url", url)))
                .bindOrCreate("firstcome", PublicAddress.class);
    }
}
