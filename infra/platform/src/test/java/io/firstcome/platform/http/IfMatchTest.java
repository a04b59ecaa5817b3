package io.firstcome.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @Test
    void aVersionIsNamedByAStrongTagAloneWhereverItStands() {
        assertThat(IfMatch.of(" \"3\" ").names(3)).isTrue();
        assertThat(IfMatch.of("\"8\", W/\"9\",\"3\"").names(3)).isTrue();
        assertThat(IfMatch.of("\"8\", W/\"3\"").names(3)).isFalse();
        assertThat(IfMatch.of("\"03\"").names(3)).isFalse();
    }

    @Test
    void noHeaderAndAStarLeaveTheVersionOpen() {
        assertThat(IfMatch.of(null).isAny()).isTrue();
        assertThat(IfMatch.of("*").isAny()).isTrue();
        assertThat(IfMatch.of("*").isWeak()).isFalse();
        assertThat(IfMatch.of("\"*\"").isAny()).isFalse();
    }

    @Test
    void weakTagsAreNoVersion() {
        assertThat(IfMatch.of("W/\"1\"").isWeak()).isTrue();
        assertThat(IfMatch.of("W/\"1\",\"x\"").isWeak()).isFalse();
        assertThat(IfMatch.of("\"x\",\"7\",\"8\"").firstVersion()).hasValue(7);
        assertThat(IfMatch.of("\"x\",\"9999999999999999999\"").firstVersion()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"3", "\"3\" \"4\"", "", "*,\"3\""})
    void whatIsNoListOfTagsIsRefused(String header) {
        assertThatThrownBy(() -> IfMatch.of(header))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.REQUEST_UNREADABLE));
    }
}
