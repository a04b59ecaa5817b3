package io.firstcome.load.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 \r\nContent-Length: 5\r\n\r\nhello",
                "HTTP/1.1 204 \r\nDate: now\r\n\r\n",
                "HTTP/1.1 200 \r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
            })
    void anAnswerEndsWithItsLastByteAndNotBefore(String answer) throws IOException {
        ResponseReader reader = new ResponseReader();
        byte[] bytes = answer.getBytes(StandardCharsets.US_ASCII);
        for (int twice = 0; twice < 2; twice++) {
            for (int i = 0; i < bytes.length; i++) {
                assertThat(reader.feed(ByteBuffer.wrap(bytes, i, 1))).isEqualTo(i == bytes.length - 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 404 \r\n\r\n", "HTTP/1.1 500 \r\nContent-Length: 0\r\n\r\n"})
    void anAnswerThatIsNotGoodEndsTheMeasurement(String answer) {
        ByteBuffer bytes = ByteBuffer.wrap(answer.getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> new ResponseReader().feed(bytes))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Not a good answer");
    }
}
