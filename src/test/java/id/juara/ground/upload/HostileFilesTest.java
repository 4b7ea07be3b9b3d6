package id.juara.ground.upload;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Language;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {
    private static final Wanted ENTRIES =
            new Wanted(Optional.empty(), List.of("ref", "Judul"), List.of("Nilai"), Limits.USUAL);

    @TempDir
    private Path folder;

    @Test
    void everyHostileFileIsRefusedForItsOwnReasonInSmallMemoryAndNothingIsFetched() throws Exception {
        var hits = new AtomicInteger();
        try (var canary = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            countHits(canary, hits);
            var expected =
                    HostileFiles.in(folder, "http://127.0.0.1:" + canary.getLocalPort() + "/x").entrySet().stream()
                            .collect(toMap(
                                    one -> one.getKey().getFileName().toString(),
                                    one -> one.getValue().name(),
                                    (a, b) -> a,
                                    TreeMap::new));

            var seen = readInProcessOf("-Xmx128m");

            assertThat(seen).isEqualTo(expected);
            assertThat(hits).hasValue(0);
        }
    }

    @Test
    void aRefusalTellsItsReasonInBothLanguages() throws IOException {
        for (var file : HostileFiles.in(folder, "http://127.0.0.1:9/").entrySet()) {
            if (Files.size(file.getKey()) > 1 << 16) {
                continue;
            }
            var refusal = refusalOf(file.getKey()).orElseThrow();

            assertThat(refusal.sentence(Language.ID)).isNotBlank().doesNotContain("{");
            assertThat(refusal.sentence(Language.EN)).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void aSoundFileWithAnyByteChangedIsReadOrRefusedAndNothingElse() throws IOException {
        var sound = ForgedZip.of(SampleWorkbook.parts()).bytes();
        var chance = new Random(3054);
        var refused = 0;
        for (var trial = 0; trial < 2_000; trial++) {
            var bytes = sound.clone();
            for (var change = 0; change <= chance.nextInt(3); change++) {
                bytes[chance.nextInt(bytes.length)] ^= (byte) (1 << chance.nextInt(8));
            }
            refused +=
                    refusalOf(Files.write(folder.resolve("mutant.xlsx"), bytes)).isPresent() ? 1 : 0;
        }
        assertThat(refused).isBetween(1_000, 2_000);
    }

    /** Behind the checksums: each part is spoilt before it is packed. */
    @Test
    void aWorkbookWithAnyCharacterChangedIsReadOrRefusedAndNothingElse() throws IOException {
        var chance = new Random(1373);
        var names = List.copyOf(SampleWorkbook.parts().keySet());
        for (var trial = 0; trial < 2_000; trial++) {
            var part = names.get(chance.nextInt(names.size()));
            var text = new StringBuilder(SampleWorkbook.parts().get(part));
            for (var change = 0; change <= chance.nextInt(3); change++) {
                text.setCharAt(chance.nextInt(text.length()), (char) (' ' + chance.nextInt(95)));
            }
            SampleWorkbook.with(part, text.toString()).write(folder.resolve("mutant.xlsx"));

            refusalOf(folder.resolve("mutant.xlsx"));
        }
    }

    private static Optional<Refusal> refusalOf(Path file) {
        try {
            ReadTable.from(file, ENTRIES);
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(refused);
        }
    }

    private Map<String, String> readInProcessOf(String memory) throws Exception {
        return OwnProcess.says(memory, ReadInSmallMemory.class, folder).stream()
                .map(line -> line.split(" "))
                .filter(words -> words.length == 4)
                .collect(toMap(words -> words[0], words -> words[1], (a, b) -> a, TreeMap::new));
    }

    private static void countHits(ServerSocket canary, AtomicInteger hits) {
        var listener = new Thread(() -> {
            while (!canary.isClosed()) {
                try (var caller = canary.accept()) {
                    hits.incrementAndGet();
                } catch (IOException closed) {
                    return;
                }
            }
        });
        listener.setDaemon(true);
        listener.start();
    }
}
