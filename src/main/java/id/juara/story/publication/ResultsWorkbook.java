package id.juara.story.publication;

import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.law.rules.Language;
import id.juara.story.competition.Edition;
import id.juara.story.competition.RulesSheet;
import id.juara.story.publication.PublicationPages.Results;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A published list as a workbook: values only, made from what the public may see and from nothing else. */
final class ResultsWorkbook {
    private final Results results;
    private final Edition edition;
    private final Language language;

    ResultsWorkbook(Results results, Edition edition, Language language) {
        this.results = results;
        this.edition = edition;
        this.language = language;
    }

    Book book() {
        return new Book(List.of(list(), RulesSheet.of(edition, language)));
    }

    Book.Sheet list() {
        var ranked = results.order().equals("rank");
        var pointed = results.items().stream().anyMatch(one -> one.points() != null);
        var columns = new ArrayList<Column>();
        columns.add(new Column(say("No.", "No."), 6, Format.WHOLE));
        if (ranked) {
            columns.add(new Column(say("Posisi", "Place"), 8, Format.WHOLE));
        }
        columns.addAll(List.of(
                new Column(say("Nomor", "Number"), 18, Format.TEXT),
                new Column(say("Judul", "Title"), 56, Format.WRAPPED),
                new Column(say("Unit", "Unit"), 32, Format.WRAPPED),
                new Column(say("Instansi", "Institution"), 32, Format.WRAPPED),
                new Column(say("Klaster", "Cluster"), 20, Format.TEXT),
                new Column(say("Provinsi", "Province"), 10, Format.TEXT),
                new Column(say("Kelompok", "Group"), 14, Format.TEXT),
                new Column(say("Kategori", "Category"), 24, Format.WRAPPED)));
        if (pointed) {
            columns.add(new Column(say("Nilai akhir", "Points"), 12, Format.TEXT));
        }
        columns.add(new Column(say("Keterangan", "Remark"), 20, Format.TEXT));
        var rows =
                results.items().stream().map(one -> row(one, ranked, pointed)).toList();
        return new Book.Sheet(say("Daftar", "List"), title(), columns, rows);
    }

    private List<String> title() {
        var name = results.title().get(language == Language.EN ? "en" : "id");
        var state = results.state().equals("final")
                ? say("Final", "Final") + ": " + results.decreeNumber() + ", " + results.decreeDate()
                : say("Sementara, dapat disanggah sampai ", "Provisional, open to objections until ")
                        + results.objectionsUntil();
        return List.of(
                name + " · " + results.edition(),
                state,
                say("Diumumkan ", "Announced ") + results.announcedAt(),
                "SHA-256 " + results.listSha256());
    }

    private List<Object> row(PublicationPages.Line line, boolean ranked, boolean pointed) {
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
                line.cluster(),
                line.province(),
                line.group(),
                line.category()));
        if (pointed) {
            row.add(line.points());
        }
        row.add(line.struck() ? say("dicoret oleh ralat", "struck by an erratum") : null);
        return row;
    }

    private String say(String id, String en) {
        return language == Language.EN ? en : id;
    }
}
