package id.juara.law.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
    @Test
    void theyAreMadeByTheHmacOfTheRfc() {
        // RFC 4231, 4.2 and 4.4
        assertThat(new Pseudonyms(filled(20, 0x0b))
                        .mac("Hi There".getBytes(StandardCharsets.US_ASCII))
                        .hex())
                .isEqualTo("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        assertThat(new Pseudonyms(filled(20, 0xaa)).mac(filled(50, 0xdd)).hex())
                .isEqualTo("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
    }

    @Test
    void thePersonBearsOneNameUnderAKeyAndAnotherUnderAnother() {
        var one = new Pseudonyms(filled(32, 1));
        var other = new Pseudonyms(filled(32, 2));

        assertThat(one.of("a judge")).matches("[0-9a-f]{32}").isEqualTo(one.of("a judge"));
        assertThat(one.of("a judge")).isNotEqualTo(one.of("another")).isNotEqualTo(other.of("a judge"));
    }

    @Test
    void aKeyThatCouldBeTriedOutIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pseudonyms(filled(15, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pseudonyms(filled(65, 1)));
    }

    private static byte[] filled(int size, int value) {
        var bytes = new byte[size];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
