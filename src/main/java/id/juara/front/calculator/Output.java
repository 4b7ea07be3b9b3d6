package id.juara.front.calculator;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import id.juara.front.files.Flaws;
import id.juara.ground.spreadsheet.WriteCsv;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What a command answers: rows of csv, and a report in JSON. The same values give the same bytes on every Java. */
final class Output {
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** Java's own digits of a double changed with version 19; these are the fewest that tell it apart. */
    private static final ObjectWriter JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .build())
            .addModule(new Jdk8Module())
            .build()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private Output() {}

    /** Header and rows; text that a spreadsheet could take for a formula is guarded. */
    static String csv(List<String> header, List<List<String>> rows) {
        var text = new StringBuilder();
        try (var lines = new CSVPrinter(text, CSV)) {
            lines.printRecord(header);
            for (var row : rows) {
                lines.printRecord(row.stream().map(Output::cell));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static void print(PrintWriter out, String text) {
        out.print(text);
        out.flush();
    }

    /** Writes a report; a place that cannot be written to is a flaw. */
    static void report(Path file, Map<String, Object> report, Flaws flaws) {
        try {
            Files.writeString(file, JSON.writeValueAsString(report) + "\n", StandardCharsets.UTF_8);
        } catch (IOException notWritten) {
            flaws.of(file, "not-written");
        }
    }

    /** A number with its sign is no formula. */
    private static String cell(String text) {
        return NUMBER.matcher(text).matches() ? text : WriteCsv.text(text);
    }

    /** A figure for a report: JSON knows no infinite ones. */
    static OptionalDouble figure(double figure) {
        return Double.isFinite(figure) ? OptionalDouble.of(figure) : OptionalDouble.empty();
    }
}
