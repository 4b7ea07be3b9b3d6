package id.juara.front.calculator;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import id.juara.ground.spreadsheet.WriteCsv;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What a command answers: rows of csv, and a report in JSON. The same values give the same bytes on every Java. */
final class Output {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    /** Java's own digits of a double changed with version 19; these are the fewest that tell it apart. */
    private static final ObjectWriter JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .build())
            .addModule(new Jdk8Module())
            .build()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private Output() {}

    /** Header and rows; text that a spreadsheet could take for a formula is guarded. */
    static void rows(PrintWriter out, List<String> header, Iterable<List<String>> rows) {
        try {
            var lines = new CSVPrinter(out, CSV);
            lines.printRecord(header);
            for (var row : rows) {
                lines.printRecord(row.stream().map(WriteCsv::text));
            }
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the report where one is asked for; a place that cannot be written to is a flaw. */
    static void report(Optional<Path> file, Map<String, Object> report, Flaws flaws) {
        file.ifPresent(place -> {
            try {
                Files.writeString(place, JSON.writeValueAsString(report) + "\n", StandardCharsets.UTF_8);
            } catch (IOException notWritten) {
                flaws.of(place, "not-written");
            }
        });
    }

    /** A figure for a report: JSON knows no infinite ones. */
    static OptionalDouble figure(double figure) {
        return Double.isFinite(figure) ? OptionalDouble.of(figure) : OptionalDouble.empty();
    }
}
