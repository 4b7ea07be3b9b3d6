package id.juara.front.files;

import id.juara.law.rules.Criterion;
import id.juara.law.rules.Marks;
import id.juara.law.rules.Round;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The scoresheets of a round, a row each: {@code submission,judge,<criterion id>…}; a blank mark is missing.
 *
 * @param judgeAt the line on which each judge is named first
 */
public record MarksFile(List<Marks> sheets, Map<String, Long> judgeAt) {

    public static MarksFile read(Path file, Round round, Flaws flaws) {
        var columns = Stream.concat(
                        Stream.of("submission", "judge"),
                        round.criteria().stream().map(Criterion::id))
                .toList();
        var sheets = new ArrayList<Marks>();
        var seen = new HashSet<List<String>>();
        var judgeAt = new HashMap<String, Long>();
        new CsvFile(file, flaws).read(columns, List.of(), row -> {
            var submission = row.name("submission");
            var judge = row.name("judge");
            var values = new TreeMap<String, BigDecimal>();
            round.criteria().forEach(criterion -> row.decimal(criterion.id()).ifPresent(mark -> {
                if (!criterion.scale().holds(mark)) {
                    row.flaw(
                            "off-scale",
                            criterion.id(),
                            mark.toPlainString(),
                            criterion.scale().in(flaws.language()));
                }
                values.put(criterion.id(), mark);
            }));
            judgeAt.putIfAbsent(judge, row.line());
            if (row.isSound() && !seen.add(List.of(submission, judge))) {
                row.flaw("pair-twice", submission, judge);
            }
            sheets.add(new Marks(submission, judge, values));
        });
        if (flaws.isEmpty() && sheets.isEmpty()) {
            flaws.of(file, "no-rows");
        }
        return new MarksFile(sheets, judgeAt);
    }
}
