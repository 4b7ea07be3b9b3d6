package id.juara.law.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTest {

    @Test
    void membersAreSortedByTheirUtf16CodeUnitsAsTheRfcShows() {
        // RFC 8785, 3.2.3: the pair of surrogates comes before U+FB33 though its code point is higher
        var members = new LinkedHashMap<String, String>();
        members.put("\u20ac", "Euro Sign");
        members.put("\r", "Carriage Return");
        members.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        members.put("1", "One");
        members.put("\ud83d\ude00", "Emoji: Grinning Face");
        members.put("\u0080", "Control");
        members.put("\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(written(members))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void aTextIsEscapedOnlyWhereItMustBeAsTheRfcShows() {
        // RFC 8785, 3.2.2: the text of its example, as bytes
        assertThat(Canonical.bytes("\u20ac$\u000F\nA'B\"\\\\\"/"))
                .containsExactly(
                        0x22, 0xe2, 0x82, 0xac, 0x24, 0x5c, 0x75, 0x30, 0x30, 0x30, 0x66, 0x5c, 0x6e, 0x41, 0x27, 0x42,
                        0x5c, 0x22, 0x5c, 0x5c, 0x5c, 0x5c, 0x5c, 0x22, 0x2f, 0x22);
        assertThat(written("\b\t\n\f\r\u0000\u001f\u007f")).isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\"");
    }

    @Test
    void valuesNestWithoutWhiteSpace() {
        var value = Map.of(
                "marks", List.of(Map.of("novelty", "86.5"), List.of(), Map.of()), "sent", true, "place", 3, "note", "");

        assertThat(written(value))
                .isEqualTo("{\"marks\":[{\"novelty\":\"86.5\"},[],{}],\"note\":\"\",\"place\":3,\"sent\":true}");
        assertThat(written(Arrays.asList(null, false))).isEqualTo("[null,false]");
        assertThat(written(Collections.singletonMap("withdrawn", null))).isEqualTo("{\"withdrawn\":null}");
    }

    @Test
    void theOrderInWhichMembersWerePutDoesNotMatter() {
        var one = new LinkedHashMap<String, Object>();
        one.put("b", 1);
        one.put("a", 2);
        var other = new LinkedHashMap<String, Object>();
        other.put("a", 2);
        other.put("b", 1);

        assertThat(Canonical.bytes(one)).isEqualTo(Canonical.bytes(other));
    }

    @Test
    void wholeNumbersReachToTwoToThe53rdAndNoFurther() {
        assertThat(written(List.of(9007199254740992L, -9007199254740992L, 0, -1)))
                .isEqualTo("[9007199254740992,-9007199254740992,0,-1]");
        refuses(9007199254740993L);
        refuses(-9007199254740993L);
        refuses(Long.MIN_VALUE);
    }

    @Test
    void whatIsNotJsonOrNotExactIsRefused() {
        refuses(0.5);
        refuses(0.5f);
        refuses(new BigDecimal("0.5"));
        refuses(UUID.randomUUID());
        refuses(Map.of(1, "one"));
        refuses(Collections.singletonMap(null, "nobody"));
        refuses(List.of(List.of(1.0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "\ude00", "a\ud83d!", "\ude00\ud83d", "\ud83d\ud83d\ude00"})
    void aLoneSurrogateIsRefusedInTextsAndNames(String broken) {
        refuses(broken);
        refuses(Map.of(broken, 1));
    }

    private static String written(Object value) {
        return new String(Canonical.bytes(value), StandardCharsets.UTF_8);
    }

    private static void refuses(Object value) {
        assertThatIllegalArgumentException().isThrownBy(() -> Canonical.bytes(value));
    }
}
