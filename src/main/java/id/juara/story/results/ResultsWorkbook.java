package id.juara.story.results;

import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.law.rules.Language;
import id.juara.law.rules.Rules;
import id.juara.story.competition.Edition;
import id.juara.story.competition.PlainWords;
import id.juara.story.competition.RulesSheet;
import id.juara.story.results.ResultsPages.Results;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A published list as a workbook: values only, made from what the public may see and from nothing else. */
final class ResultsWorkbook {
    private final Results results;
    private final Edition edition;
    private final Rules rules;
    private final Language language;
    private final PlainWords words;

    ResultsWorkbook(Results results, Edition edition, Rules rules, Language language) {
        this.results = results;
        this.edition = edition;
        this.rules = rules;
        this.language = language;
        this.words = new PlainWords(language, rules.calendar().zone());
    }

    Book book() {
        return new Book(List.of(list(), RulesSheet.of(edition, language)));
    }

    /** What the columns hold, by the names of {@link ResultsPages.Line}, in their order. */
    List<String> keys() {
        var keys = new ArrayList<>(List.of("position"));
        if (isRanked()) {
            keys.add("place");
        }
        keys.addAll(List.of("number", "title", "unit", "institution", "cluster", "province", "group", "category"));
        if (isPointed()) {
            keys.add("points");
        }
        keys.add("struck");
        return keys;
    }

    private boolean isRanked() {
        return results.order().equals("rank");
    }

    private boolean isPointed() {
        return results.items().stream().anyMatch(one -> one.points() != null);
    }

    Book.Sheet list() {
        var ranked = isRanked();
        var pointed = isPointed();
        var columns = new ArrayList<Column>();
        columns.add(new Column(say("No.", "No."), 6, Format.WHOLE));
        if (ranked) {
            columns.add(new Column(say("Posisi", "Place"), 8, Format.WHOLE));
        }
        columns.addAll(List.of(
                new Column(say("Nomor", "Number"), 17, Format.WRAPPED),
                new Column(say("Judul", "Title"), 44, Format.WRAPPED),
                new Column(say("Unit", "Unit"), 24, Format.WRAPPED),
                new Column(say("Instansi", "Institution"), 24, Format.WRAPPED),
                new Column(say("Klaster", "Cluster"), 11, Format.WRAPPED),
                new Column(say("Provinsi", "Province"), 16, Format.WRAPPED),
                new Column(say("Kelompok", "Group"), 12, Format.WRAPPED),
                new Column(say("Kategori", "Category"), 20, Format.WRAPPED)));
        if (pointed) {
            var decimals = results.items().stream()
                    .filter(one -> one.points() != null)
                    .mapToInt(one -> new BigDecimal(one.points()).scale())
                    .max();
            columns.add(new Column(say("Nilai akhir", "Points"), 10, Format.decimal(decimals.orElse(0))));
        }
        columns.add(new Column(say("Keterangan", "Remark"), 14, Format.WRAPPED));
        var rows =
                results.items().stream().map(one -> row(one, ranked, pointed)).toList();
        return new Book.Sheet(say("Daftar", "List"), title(), columns, rows);
    }

    private List<String> title() {
        var title = new ArrayList<>(
                List.of(rules.title().in(language), results.title().get(language.tag()) + " · " + results.edition()));
        title.add(state());
        title.add(say("Diumumkan ", "Announced ") + words.moment(results.announcedAt()));
        for (var erratum : results.errata()) {
            title.add(say("Ralat ", "Erratum ") + erratum.number() + ", " + words.moment(erratum.at()) + ": "
                    + erratum.reason());
        }
        title.add(say("Sidik jari daftar (SHA-256): ", "Fingerprint of the list (SHA-256): ") + results.listSha256());
        return title;
    }

    private String state() {
        if (results.state().equals("final")) {
            return say("Daftar final: keputusan ", "Final list: decree ") + results.decreeNumber() + ", "
                    + words.day(results.decreeDate());
        }
        return results.objectionsUntil().isAfter(results.announcedAt())
                ? say("Daftar sementara, dapat disanggah sampai ", "Provisional list, open to objections until ")
                        + words.moment(results.objectionsUntil())
                : say("Daftar sementara", "Provisional list");
    }

    private String group(String id) {
        return rules.group(id).map(one -> one.title().in(language)).orElse(id);
    }

    private List<Object> row(ResultsPages.Line line, boolean ranked, boolean pointed) {
        var row = new ArrayList<Object>();
        row.add(line.position());
        if (ranked) {
            row.add(line.place());
        }
        row.addAll(Arrays.asList(
                line.number(),
                line.title(),
                line.unit(),
                line.institution(),
                words.cluster(line.cluster()),
                line.province(),
                group(line.group()),
                line.category()));
        if (pointed) {
            row.add(line.points() == null ? null : new BigDecimal(line.points()));
        }
        row.add(line.struck() ? say("dicoret oleh ralat", "struck by an erratum") : null);
        return row;
    }

    private String say(String id, String en) {
        return words.say(id, en);
    }
}
