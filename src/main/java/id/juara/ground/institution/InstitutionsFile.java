package id.juara.ground.institution;

import id.juara.law.rules.Cluster;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The institutions that come with the program: those of 2017 and what became of them, as {@code institutions/README.md}
 * describes them.
 *
 * @param rows in the order of the file, codes unique
 * @param successions who followed whom; both codes are among the rows
 */
public record InstitutionsFile(List<Row> rows, List<Succession> successions) {
    private static final Set<String> ZONES = Set.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura");

    public InstitutionsFile {
        rows = List.copyOf(rows);
        successions = List.copyOf(successions);
    }

    /**
     * One institution.
     *
     * @param code the region's code of the Ministry of Home Affairs, or this file's own
     * @param provinceCode where it lies; absent for an institution of the whole country
     * @param zone WIB, WITA or WIT
     * @param validFrom the first day it exists; absent: before the file begins
     * @param validUntil the first day it no longer exists; absent: it still does
     */
    public record Row(
            String code,
            String name,
            String cluster,
            Optional<String> provinceCode,
            ZoneId zone,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validUntil) {
        public Row {
            if (code.isBlank() || name.isBlank()) {
                throw new IllegalArgumentException("an institution has a code and a name");
            }
            if (Cluster.of(cluster).isEmpty()) {
                throw new IllegalArgumentException(code + ": no such cluster: " + cluster);
            }
            if (!ZONES.contains(zone.getId())) {
                throw new IllegalArgumentException(code + ": not a time zone of Indonesia: " + zone);
            }
        }

        /** Whether it exists on that day. */
        public boolean existsOn(LocalDate day) {
            return validFrom.map(from -> !day.isBefore(from)).orElse(true)
                    && validUntil.map(day::isBefore).orElse(true);
        }
    }

    /** From that day on, {@code toCode} does what {@code fromCode} did, or part of it. */
    public record Succession(String fromCode, String toCode, LocalDate on) {}

    /** The file inside the program. */
    public static InstitutionsFile read() {
        return new InstitutionsFile(
                read("/institutions/institutions.csv", InstitutionsFile::row),
                read("/institutions/institution-successors.csv", InstitutionsFile::succession));
    }

    /** Those that exist on that day, in the order of the file. */
    public List<Row> on(LocalDate day) {
        return rows.stream().filter(row -> row.existsOn(day)).toList();
    }

    private static Row row(CSVRecord line) {
        return new Row(
                line.get("code"),
                line.get("name"),
                line.get("cluster"),
                filled(line, "province_code"),
                ZoneId.of(line.get("zone")),
                filled(line, "valid_from").map(LocalDate::parse),
                filled(line, "valid_until").map(LocalDate::parse));
    }

    private static Succession succession(CSVRecord line) {
        return new Succession(line.get("from_code"), line.get("to_code"), LocalDate.parse(line.get("on")));
    }

    private static Optional<String> filled(CSVRecord line, String column) {
        return Optional.of(line.get(column)).filter(value -> !value.isBlank());
    }

    private static <T> List<T> read(String resource, Function<CSVRecord, T> made) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var text = new InputStreamReader(
                        InstitutionsFile.class.getResourceAsStream(resource), StandardCharsets.UTF_8);
                var lines = format.parse(text)) {
            return lines.stream().map(made).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
