package id.juara.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders of the build. */
public final class Folders {
    private Folders() {}

    /** Makes it where it is not, and leaves nothing in it. */
    public static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var old = Files.walk(folder)) {
            var within = old.filter(one -> !one.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (var one : within) {
                Files.delete(one);
            }
        }
    }
}
