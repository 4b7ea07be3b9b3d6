package id.juara;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JuaraTest {
    @Test
    void aCommandOverFilesRunsWithoutAServer() {
        assertThat(Juara.run("check-rules", "scoring-rules/kipp-2017.yaml")).isZero();
        assertThat(Juara.run("check-rules", "scoring-rules/no-such-file.yaml")).isEqualTo(2);
    }

    @Test
    void aWordThatIsNoCommandIsUnusableInput() {
        assertThat(Juara.run("sing")).isEqualTo(2);
    }
}
