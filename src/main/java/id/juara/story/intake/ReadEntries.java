package id.juara.story.intake;

import id.juara.ground.institution.Institution;
import id.juara.ground.jobs.Progress;
import id.juara.ground.spreadsheet.CellFaults;
import id.juara.ground.spreadsheet.Table;
import id.juara.ground.spreadsheet.Table.Row;
import id.juara.law.rules.Bilingual;
import id.juara.story.entry.EntryForm;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the rows of a table into entries, and names whatever cannot be one. */
final class ReadEntries {
    private static final int LONGEST_UNIT = 200;
    private static final int LONGEST_REF = 100;
    private static final Pattern GOALS = Pattern.compile("\\s*\\d{1,2}(\\s*[,;]\\s*\\d{1,2})*\\s*");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT));

    private final EntryColumns columns;
    private final Map<String, Institution> senders;
    private final CellFaults faults;
    private final Map<EntryRow.Key, Integer> rowsByKey = new HashMap<>();

    /** @param senders the institutions for which rows may be, by code */
    ReadEntries(EntryColumns columns, Map<String, Institution> senders, CellFaults faults) {
        this.columns = columns;
        this.senders = senders;
        this.faults = faults;
    }

    List<EntryRow> of(Table table, Progress progress) {
        var rows = new ArrayList<EntryRow>();
        for (int n = 0; n < table.rows().size(); n++) {
            read(table.rows().get(n)).ifPresent(rows::add);
            progress.done(n + 1L);
        }
        return rows;
    }

    private Optional<EntryRow> read(Row row) {
        faults.values(row);
        var institution = institution(row);
        var ref = faults.filled(row, EntryColumns.REF, LONGEST_REF);
        var unit = faults.filled(row, EntryColumns.UNIT, LONGEST_UNIT);
        var form = form(row, ref);
        // what is missing or no plain value was named above
        form.faults(columns.rules()).stream()
                .filter(fault -> !fault.pointer().equals("/ref"))
                .forEach(fault -> faults.add(row, EntryColumns.columnAt(fault.pointer()), fault.says()));
        if (institution.isEmpty() || ref.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        var read = new EntryRow(row, institution.get().id, unit.get().strip().replaceAll("\\s+", " "), form);
        var earlier = rowsByKey.putIfAbsent(read.key(), row.number());
        if (earlier != null) {
            faults.add(
                    row,
                    EntryColumns.REF,
                    new Bilingual(
                            "ref sudah dipakai pada baris " + earlier, "row " + earlier + " bears this ref already"));
            return Optional.empty();
        }
        return Optional.of(read);
    }

    private Optional<Institution> institution(Row row) {
        var code = CellFaults.value(row, EntryColumns.INSTITUTION);
        if (code.isEmpty() && !columns.forStaff() && senders.size() == 1) {
            return senders.values().stream().findFirst();
        }
        var sender = code.map(senders::get);
        if (sender.isEmpty()) {
            var own = String.join(", ", senders.keySet());
            faults.add(
                    row,
                    EntryColumns.INSTITUTION,
                    new Bilingual(
                            columns.forStaff()
                                    ? "kode instansi yang terdaftar dan masih ada"
                                    : "hanya instansi Anda: " + own,
                            columns.forStaff()
                                    ? "the code of a registered institution"
                                    : "your own institution only: " + own));
        }
        return sender;
    }

    private EntryForm form(Row row, Optional<String> ref) {
        var answers = new LinkedHashMap<String, String>();
        columns.rules().questions().forEach(question -> CellFaults.value(row, EntryColumns.columnOf(question))
                .ifPresent(answer -> answers.put(question.id(), answer)));
        return new EntryForm(
                Optional.empty(),
                ref,
                CellFaults.value(row, EntryColumns.GROUP).orElse(columns.onlyGroup()),
                CellFaults.value(row, EntryColumns.CATEGORY),
                CellFaults.value(row, EntryColumns.TITLE).orElse(""),
                startedOn(row),
                goals(row),
                answers);
    }

    private Optional<LocalDate> startedOn(Row row) {
        var text = CellFaults.value(row, EntryColumns.STARTED_ON);
        var day = text.flatMap(ReadEntries::day);
        if (text.isPresent() && day.isEmpty()) {
            faults.add(
                    row,
                    EntryColumns.STARTED_ON,
                    new Bilingual("tanggal: 2016-03-31 atau 31/03/2016", "a day: 2016-03-31 or 31/03/2016"));
        }
        return day;
    }

    private static Optional<LocalDate> day(String text) {
        for (var format : DAYS) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), format))
                        .filter(day -> day.getYear() >= 1900 && day.getYear() < 2200);
            } catch (DateTimeException other) {
                // the next form may fit
            }
        }
        return Optional.empty();
    }

    private List<Integer> goals(Row row) {
        var text = CellFaults.value(row, EntryColumns.GOALS);
        if (text.isEmpty()) {
            return List.of();
        }
        if (!GOALS.matcher(text.get()).matches()) {
            faults.add(
                    row,
                    EntryColumns.GOALS,
                    new Bilingual(
                            "nomor TPB 1 sampai 17, dipisah koma: 3, 10",
                            "numbers of goals, 1 to 17, between commas: 3, 10"));
            return List.of();
        }
        return Pattern.compile("[,;]")
                .splitAsStream(text.get())
                .map(number -> Integer.valueOf(number.strip()))
                .toList();
    }
}
