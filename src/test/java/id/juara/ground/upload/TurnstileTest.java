package id.juara.ground.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnstileTest {
    private static final Duration AT_ONCE = Duration.ZERO;

    private final Turnstile turnstile = new Turnstile();

    @TempDir
    private Path folder;

    @Test
    void theLargestTableGoesAlone() throws IOException {
        var large = workbook("large.xlsx", 64);
        var small = workbook("small.xlsx", 1);

        try (var turn = turnstile.await(large, AT_ONCE)) {
            assertThatThrownBy(() -> turnstile.await(small, AT_ONCE))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason())
                            .isEqualTo(Reason.MANY_TABLES));
        }
        turnstile.await(small, AT_ONCE).close();
    }

    @Test
    void shortTablesGoSideBySide() throws IOException {
        var small = workbook("small.xlsx", 1);

        for (var at = 0; at < 60; at++) {
            turnstile.await(small, AT_ONCE);
        }

        assertThatThrownBy(() -> turnstile.await(workbook("more.xlsx", 5), AT_ONCE))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoeverWaitsGetsTheTurnOfTheOneBefore() throws Exception {
        var large = workbook("large.xlsx", 64);
        var first = turnstile.await(large, AT_ONCE);
        var second = CompletableFuture.supplyAsync(() -> turnstile.await(large, Duration.ofMinutes(1)));

        assertThat(second).isNotCompleted();
        first.close();

        second.get().close();
        turnstile.await(large, AT_ONCE).close();
    }

    @Test
    void whatIsNoTableTakesNoRoom() throws IOException {
        var broken = Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0});

        try (var turn = turnstile.await(workbook("nearly.xlsx", 63), AT_ONCE)) {
            turnstile.await(broken, AT_ONCE).close();
        }
    }

    /** A zip that unpacks to so many MiB, and is small. */
    private Path workbook(String name, int mebibytes) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            fill(zip, mebibytes);
        }
        return file;
    }

    private static void fill(OutputStream out, int mebibytes) throws IOException {
        for (var at = 0; at < mebibytes; at++) {
            out.write(new byte[1 << 20]);
        }
    }
}
