package id.juara.story.screening;

import static java.util.stream.Collectors.joining;

import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Language;
import id.juara.story.competition.Edition;
import id.juara.story.competition.RulesSheet;
import id.juara.story.screening.ScreeningPages.Found;
import id.juara.story.screening.ScreeningPages.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** The entries that the screening turned down, one a row with every reason in both languages, and how often each was. */
final class ScreeningWorkbook {
    private final Edition edition;
    private final List<Row> failed;
    private final Language language;

    /** @param failed in the order in which they are told */
    ScreeningWorkbook(Edition edition, List<Row> failed, Language language) {
        this.edition = edition;
        this.failed = failed;
        this.language = language;
    }

    Book book() {
        return new Book(List.of(list(), byCondition(), RulesSheet.of(edition, language)));
    }

    /** A row for each entry that failed. */
    Book.Sheet list() {
        var columns = List.of(
                new Column(say("No.", "No."), 6, Format.WHOLE),
                new Column(say("Nomor", "Number"), 18, Format.TEXT),
                new Column(say("Judul", "Title"), 56, Format.WRAPPED),
                new Column(say("Kode instansi", "Institution code"), 12, Format.TEXT),
                new Column(say("Instansi", "Institution"), 32, Format.WRAPPED),
                new Column(say("Banyaknya alasan", "Reasons"), 10, Format.WHOLE),
                new Column("Alasan (Indonesia)", 56, Format.WRAPPED),
                new Column("Reasons (English)", 56, Format.WRAPPED));
        var rows = new ArrayList<List<Object>>();
        for (var row : failed) {
            var reasons = row.findings().stream()
                    .filter(one -> one.state().turnsDown())
                    .toList();
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    row.number(),
                    row.title(),
                    row.institution().code(),
                    row.institution().name(),
                    reasons.size(),
                    told(reasons, Bilingual::id),
                    told(reasons, Bilingual::en)));
        }
        return new Book.Sheet(say("Tidak lolos", "Failed"), title(), columns, rows);
    }

    private Book.Sheet byCondition() {
        var counts = new LinkedHashMap<String, Integer>();
        var sentences = new LinkedHashMap<String, Bilingual>();
        for (var row : failed) {
            for (var one : row.findings()) {
                if (one.state().turnsDown()) {
                    counts.merge(one.condition(), 1, Integer::sum);
                    sentences.put(one.condition(), one.says());
                }
            }
        }
        var rows = counts.entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(one -> List.<Object>of(
                        one.getKey(), sentences.get(one.getKey()).in(language), one.getValue()))
                .toList();
        return new Book.Sheet(
                say("Menurut syarat", "By condition"),
                title(),
                List.of(
                        new Column(say("Syarat", "Condition"), 24, Format.TEXT),
                        new Column(say("Bunyi", "Sentence"), 64, Format.WRAPPED),
                        new Column(say("Tidak lolos", "Failed"), 12, Format.WHOLE)),
                rows);
    }

    private List<String> title() {
        return List.of(
                say("Tidak lolos seleksi administrasi", "Failed the screening") + " · " + edition.id,
                failed.size()
                        + say(
                                " entri; sebuah entri dapat gagal karena beberapa alasan",
                                " entries; an entry may fail for several reasons"),
                "SHA-256 " + edition.rulesHex());
    }

    /** The condition's sentence, and after it what a person wrote who decided. */
    private static String told(List<Found> reasons, Function<Bilingual, String> tongue) {
        return reasons.stream()
                .map(one -> tongue.apply(one.says())
                        + one.reason().map(tongue).map(why -> " (" + why + ")").orElse(""))
                .collect(joining("; "));
    }

    private String say(String id, String en) {
        return language == Language.EN ? en : id;
    }
}
