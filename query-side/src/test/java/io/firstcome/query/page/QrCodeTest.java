package io.firstcome.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class QrCodeTest {

    @Test
    void aPhoneReadsTheAddressThatWasDrawn() {
        String address = "https://queue.example.org/join/caf%C3%A9-anna";

        assertThat(ReadCode.of(QrCode.of(address).svg())).isEqualTo(address);
    }

    @Test
    void theDrawingNeedsNoStyleAndNoScript() {
        assertThat(QrCode.of("https://queue.example.org/join/demo").svg())
                .startsWith("<svg ")
                .doesNotContain("style", "script", "class", "href");
    }

    @Test
    void anAddressThatNoCodeCanHoldIsRefused() {
        assertThatThrownBy(() -> QrCode.of("a".repeat(3000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3000");
    }
}
