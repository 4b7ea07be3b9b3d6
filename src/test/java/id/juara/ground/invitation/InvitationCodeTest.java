package id.juara.ground.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InvitationCodeTest {
    @Test
    void aCodeIsReadHoweverItIsTyped() {
        var code = InvitationCode.random();

        assertThat(InvitationCode.read(code.toString())).contains(code);
        assertThat(InvitationCode.read(" " + code.letters().toLowerCase() + " "))
                .contains(code);
        assertThat(InvitationCode.read(code.toString().replace('-', ' '))).contains(code);
    }

    @Test
    void whatCannotBeACodeIsNone() {
        assertThat(InvitationCode.read(null)).isEmpty();
        assertThat(InvitationCode.read("")).isEmpty();
        assertThat(InvitationCode.read("0000-1111-OOOO")).isEmpty();
        assertThat(InvitationCode.read("K7MD-2QXA-9FT")).isEmpty();
        assertThat(InvitationCode.read("K".repeat(100_000))).isEmpty();
    }

    @Test
    void noTwoCodesAreAlike() {
        var codes = IntStream.range(0, 10_000).mapToObj(any -> InvitationCode.random());

        assertThat(codes).doesNotHaveDuplicates();
    }
}
