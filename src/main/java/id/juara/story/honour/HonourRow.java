package id.juara.story.honour;

import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.ground.spreadsheet.Book.Sheet;
import id.juara.ground.spreadsheet.CellFaults;
import id.juara.ground.spreadsheet.Table.Row;
import id.juara.ground.upload.Limits;
import id.juara.ground.upload.Wanted;
import id.juara.law.rules.Bilingual;
import id.juara.story.entry.TitleKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A row of a list of former winners and finalists. */
record HonourRow(int year, String level, String title, String unit, String institution, String source) {
    static final Wanted WANTED = new Wanted(
            Optional.empty(),
            List.of("year", "level", "title", "unit", "institution"),
            List.of("source"),
            Limits.USUAL);

    private static final int LONGEST = 300;
    private static final Map<String, String> LEVELS =
            Map.of("winner", "winner", "pemenang", "winner", "finalist", "finalist", "finalis", "finalist");

    static Book template() {
        return new Book(List.of(new Sheet(
                "Register",
                List.of(),
                List.of(
                        new Column("year (tahun)", 14, Format.WHOLE),
                        new Column("level (tingkat)", 16, Format.TEXT, true, new TreeSet<>(LEVELS.values())),
                        new Column("title (judul)", 60, Format.TEXT),
                        new Column("unit", 40, Format.TEXT),
                        new Column("institution (instansi)", 40, Format.TEXT),
                        new Column("source (sumber, boleh kosong)", 40, Format.TEXT)),
                List.of())));
    }

    /** What finds an honour again. */
    record Key(int year, String level, String titleKey, String institution) {
        static Key of(Honour honour) {
            return new Key(honour.year, honour.level, honour.titleKey, honour.institution);
        }
    }

    Key key() {
        return new Key(year, level, TitleKey.of(title), institution);
    }

    /** The row, if it could be read; what keeps it from that is named. */
    static Optional<HonourRow> of(Row row, String sheet, CellFaults faults) {
        faults.values(row);
        var year = year(row, faults);
        var level = level(row, faults);
        var title = faults.filled(row, "title", LONGEST);
        var unit = faults.filled(row, "unit", LONGEST);
        var institution = faults.filled(row, "institution", LONGEST);
        if (year.isEmpty() || level.isEmpty() || title.isEmpty() || unit.isEmpty() || institution.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HonourRow(
                year.get(),
                level.get(),
                title.get(),
                unit.get(),
                institution.get(),
                CellFaults.value(row, "source").orElse(sheet)));
    }

    boolean says(Honour honour) {
        return honour.title.equals(title) && honour.unit.equals(unit) && honour.source.equals(source);
    }

    Honour honour() {
        return new Honour(year, level, title, TitleKey.of(title), unit, institution, source, false);
    }

    /** Changes what the key does not name. */
    void write(Honour honour) {
        honour.title = title;
        honour.unit = unit;
        honour.source = source;
    }

    private static Optional<Integer> year(Row row, CellFaults faults) {
        var year = CellFaults.value(row, "year")
                .filter(text -> text.matches("(19|20)\\d\\d"))
                .map(Integer::valueOf);
        if (year.isEmpty()) {
            faults.add(row, "year", new Bilingual("tahun, empat angka: 2016", "a year in four digits: 2016"));
        }
        return year;
    }

    private static Optional<String> level(Row row, CellFaults faults) {
        var level = CellFaults.value(row, "level").map(text -> LEVELS.get(text.toLowerCase(Locale.ROOT)));
        if (level.isEmpty()) {
            faults.add(row, "level", new Bilingual("winner (pemenang) atau finalist (finalis)", "winner or finalist"));
        }
        return level;
    }
}
