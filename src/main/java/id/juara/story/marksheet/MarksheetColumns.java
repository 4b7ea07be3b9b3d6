package id.juara.story.marksheet;

import id.juara.ground.spreadsheet.Book.Between;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.ground.upload.Limits;
import id.juara.ground.upload.Wanted;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Criterion;
import id.juara.law.rules.Language;
import id.juara.law.rules.Round;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a judge's workbook. A header reads the same in both languages, so that a sheet handed out in one is
 * taken in whichever is spoken; what stands in brackets is a hint.
 */
final class MarksheetColumns {
    static final String SHEET = "Nilai";
    static final String META = "_meta";
    static final String KEY = "Kunci / Key";
    static final String NUMBER = "Nomor / Number";
    static final String TITLE = "Judul / Title";
    static final String REMARK = "Catatan untuk pengusul / Remark to the entrant";
    static final String NOTE = "Catatan pribadi / Private note";
    static final String REVISIT = "Tinjau lagi / Revisit";
    static final String YES = "ya / yes";

    static final Bilingual REMARK_TITLE = new Bilingual("Catatan untuk pengusul", "Remark to the entrant");
    static final Bilingual NOTE_TITLE = new Bilingual("Catatan pribadi", "Private note");
    static final Bilingual REVISIT_TITLE = new Bilingual("Tinjau lagi", "Revisit");

    private final Map<String, Criterion> criteria = new LinkedHashMap<>();

    MarksheetColumns(Round rules) {
        rules.criteria().forEach(one -> criteria.put("K" + (criteria.size() + 1), one));
    }

    /** Each criterion by its header, {@code K1} first. */
    Map<String, Criterion> criteria() {
        return criteria;
    }

    /** The header under which that criterion stands. */
    String headerOf(String criterion) {
        return criteria.entrySet().stream()
                .filter(one -> one.getValue().id().equals(criterion))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(KEY);
    }

    Wanted wanted() {
        var required = new ArrayList<>(List.of(KEY));
        required.addAll(criteria.keySet());
        return new Wanted(Optional.empty(), required, List.of(NUMBER, TITLE, REMARK, NOTE, REVISIT), Limits.SMALL);
    }

    List<Column> columns(Language language) {
        var columns = new ArrayList<Column>(
                List.of(new Column(NUMBER, 18, Format.TEXT), new Column(TITLE, 48, Format.WRAPPED)));
        criteria.forEach((header, one) -> columns.add(new Column(
                "%s (%s, %s %%)"
                        .formatted(
                                header,
                                one.title().in(language),
                                one.weight().stripTrailingZeros().toPlainString()),
                14,
                Format.decimal(
                        Math.max(0, one.scale().step().stripTrailingZeros().scale())),
                new Between(one.scale().from(), one.scale().to()))));
        columns.add(new Column(REMARK, 40, Format.WRAPPED, true, Set.of()));
        columns.add(new Column(NOTE, 30, Format.WRAPPED, true, Set.of()));
        columns.add(new Column(REVISIT, 12, Format.TEXT, true, Set.of(YES)));
        columns.add(new Column(KEY, 12, Format.TEXT));
        return columns;
    }
}
