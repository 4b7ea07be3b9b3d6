package id.juara.front.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** To which stratum, such as a province, each submission belongs: {@code submission,stratum}. */
public final class StrataFile {
    private StrataFile() {}

    /** Stratum by submission; a submission whose stratum is blank belongs to none. */
    public static Map<String, String> read(Path file, Flaws flaws) {
        var strata = new TreeMap<String, String>();
        new CsvFile(file, flaws).read(List.of("submission", "stratum"), List.of(), row -> {
            var submission = row.name("submission");
            if (!submission.isEmpty()
                    && strata.putIfAbsent(submission, row.text("stratum").orElse("")) != null) {
                row.flaw("submission-twice", submission);
            }
        });
        strata.values().removeIf(String::isEmpty);
        return strata;
    }
}
