package id.juara.ground.upload;

import id.juara.ground.refusal.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A process of its own, with little memory, that reads every file of a folder and says how each one fared. */
final class ReadInSmallMemory {
    private ReadInSmallMemory() {}

    public static void main(String[] folder) throws Exception {
        var wanted = new Wanted(Optional.empty(), List.of("ref", "Judul"), List.of("Nilai"), Limits.USUAL);
        try (var files = Files.list(Path.of(folder[0]))) {
            for (var file : files.sorted().toList()) {
                var start = System.nanoTime();
                var outcome = outcome(file, wanted);
                System.out.printf(
                        "%s %s %d ms%n", file.getFileName(), outcome, (System.nanoTime() - start) / 1_000_000);
            }
        }
    }

    private static String outcome(Path file, Wanted wanted) {
        try {
            return "READ:" + ReadTable.from(file, wanted).rows().size();
        } catch (Refusal refused) {
            return refused.reason().name();
        } catch (Throwable accident) {
            accident.printStackTrace();
            return accident.getClass().getSimpleName();
        }
    }
}
