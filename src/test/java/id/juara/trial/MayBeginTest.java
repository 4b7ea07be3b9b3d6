package id.juara.trial;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.front.fiction.Season;
import id.juara.harness.Ports;
import id.juara.trial.MayBegin.Asked;
import id.juara.trial.MayBegin.Players;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MayBeginTest {
    @TempDir
    Path target;

    @Test
    void theUsualTrialMayBegin() {
        assertThat(objections("3054", "2017", String.valueOf(Ports.free()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "19", "10001", "50000", "abc", "12.5", ""})
    void aSeasonThatCannotBePlayedIsRefusedInBothLanguages(String entries) {
        assertThat(objections(entries, "2017", String.valueOf(Ports.free())))
                .singleElement()
                .asString()
                .contains("-Dtry.entries=" + entries + ": banyaknya entri")
                .contains("-Dtry.entries=" + entries + ": the number of entries")
                .contains(Season.FEWEST + " to " + Season.MOST);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var objections = MayBegin.objections(target, new Asked("0", "many", "abc", "maybe", "fr"));

        assertThat(objections)
                .extracting(one -> one.substring(0, one.indexOf('=')))
                .containsExactly("-Dtry.entries", "-Dtry.seed", "-Dtry.stay", "-Dtry.lang", "-Dtry.port");
    }

    @Test
    void aPortThatIsTakenOnOneAddressOnlyIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(objections("60", "2017", String.valueOf(taken.getLocalPort())))
                    .singleElement()
                    .asString()
                    .contains("Port " + taken.getLocalPort() + " tidak dapat dipakai")
                    .contains("Port " + taken.getLocalPort() + " cannot be used")
                    .contains("-Dtry.port=");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        var file = Files.createFile(target.resolve("file"));

        var objections = MayBegin.objections(
                file.resolve("target"), new Asked(String.valueOf(Ports.free()), "60", "1", "true", "id"));

        assertThat(objections).singleElement().asString().contains("tidak dapat ditulis", "cannot be written");
    }

    @Test
    void aTrialThatRunsInTheFolderIsNotDisturbed() throws IOException {
        Players.of(target).note();

        var objections = objections("60", "2017", String.valueOf(Ports.free()));

        assertThat(objections)
                .singleElement()
                .asString()
                .contains(
                        "sedang berjalan",
                        "is running",
                        "kill " + ProcessHandle.current().pid());
    }

    @Test
    void whatAKilledTrialLeftRunningIsEnded() throws Exception {
        var orphan = new ProcessBuilder("sleep", "600").start();
        var born = orphan.info().startInstant().orElseThrow().toEpochMilli();
        noted("2147483647 0", orphan.pid() + " " + born);

        var objections = objections("60", "2017", String.valueOf(Ports.free()));

        assertThat(objections).isEmpty();
        assertThat(orphan.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aProcessThatBearsTheSameNumberOnlyIsLeftAlone() throws IOException {
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            noted("2147483647 0", stranger.pid() + " 0", "half a li");

            var objections = objections("60", "2017", String.valueOf(Ports.free()));

            assertThat(objections).isEmpty();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    private List<String> objections(String entries, String seed, String port) {
        return MayBegin.objections(target, new Asked(port, entries, seed, "true", "id"));
    }

    private void noted(String... lines) throws IOException {
        Files.createDirectories(target.resolve("try"));
        Files.write(target.resolve("try").resolve("processes"), List.of(lines));
    }
}
