package id.juara.story.sending;

import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Language;
import id.juara.law.rules.Rules;
import id.juara.story.competition.Edition;
import id.juara.story.competition.PlainWords;
import id.juara.story.competition.RulesSheet;
import id.juara.story.sending.SubmissionExport.Sent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sent entries of an edition as a table, one a line; and its funnel. */
final class SubmissionWorkbook {
    private static final Map<String, Bilingual> STEPS = Map.of(
            "begun", new Bilingual("Dimulai", "Begun"),
            "held-by-unit", new Bilingual("Masih di unit", "Still with the unit"),
            "held-by-local-admin", new Bilingual("Masih di admin lokal", "Still with the local admin"),
            "sent", new Bilingual("Terkirim", "Sent"),
            "withdrawn", new Bilingual("Ditarik", "Withdrawn"),
            "passed-screening", new Bilingual("Lolos seleksi administrasi", "Passed the screening"),
            "failed-screening", new Bilingual("Tidak lolos seleksi administrasi", "Failed the screening"),
            "national-models", new Bilingual("Model nasional", "National models"));
    private static final String CHOSEN = "chosen-in-";

    private final Edition edition;
    private final Rules rules;
    private final Language language;
    private final PlainWords words;

    SubmissionWorkbook(Edition edition, Rules rules, Language language) {
        this.edition = edition;
        this.rules = rules;
        this.language = language;
        this.words = new PlainWords(language, rules.calendar().zone());
    }

    Book book(Book.Sheet sheet) {
        return new Book(List.of(sheet, RulesSheet.of(edition, language)));
    }

    /** A row for each entry; read while it is written, so that none has to stand in memory. */
    Book.Sheet entries(Iterable<Sent> sent) {
        var columns = new ArrayList<Column>(List.of(
                new Column(words.say("Nomor", "Number"), 18, Format.TEXT),
                new Column("Ref", 14, Format.TEXT),
                new Column(words.say("Kode instansi", "Institution code"), 10, Format.TEXT),
                new Column(words.say("Instansi", "Institution"), 32, Format.WRAPPED),
                new Column(words.say("Klaster", "Cluster"), 13, Format.WRAPPED),
                new Column(words.say("Provinsi", "Province"), 20, Format.WRAPPED),
                new Column("Unit", 32, Format.WRAPPED),
                new Column(words.say("Kelompok", "Group"), 14, Format.WRAPPED),
                new Column(words.say("Kategori", "Category"), 24, Format.WRAPPED),
                new Column(words.say("Judul", "Title"), 48, Format.WRAPPED),
                new Column(words.say("Mulai", "Started"), 11, Format.DAY),
                new Column(words.say("Tujuan", "Goals"), 10, Format.TEXT)));
        rules.questions().forEach(one -> columns.add(new Column(one.title().in(language), 60, Format.WRAPPED)));
        columns.addAll(List.of(
                new Column(words.say("Dikirim", "Sent"), 28, Format.TEXT),
                new Column(words.say("Revisi", "Revision"), 8, Format.WHOLE),
                new Column("SHA-256", 66, Format.TEXT),
                new Column(words.say("Asal", "Provenance"), 20, Format.WRAPPED)));
        return new Book.Sheet(
                words.say("Entri terkirim", "Sent entries"),
                title(words.say("Entri terkirim", "Sent entries")),
                columns,
                () -> rows(sent.iterator()));
    }

    Book.Sheet funnel(List<Funnel.Step> steps) {
        return new Book.Sheet(
                words.say("Corong", "Funnel"),
                title(words.say("Dari entri sampai model nasional", "From entries to national models")),
                List.of(
                        new Column(words.say("Langkah", "Step"), 48, Format.TEXT),
                        new Column(words.say("Entri", "Entries"), 12, Format.WHOLE)),
                steps.stream()
                        .map(one -> List.<Object>of(step(one.step()), one.entries()))
                        .toList());
    }

    private String step(String word) {
        if (word.startsWith(CHOSEN)) {
            var round = word.substring(CHOSEN.length());
            return words.say("Lolos: ", "Chosen: ")
                    + rules.round(round).map(one -> one.title().in(language)).orElse(round);
        }
        return STEPS.containsKey(word) ? STEPS.get(word).in(language) : word;
    }

    private List<String> title(String what) {
        return List.of(what + " · " + edition.id, rules.title().in(language));
    }

    private Iterator<List<Object>> rows(Iterator<Sent> sent) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return sent.hasNext();
            }

            @Override
            public List<Object> next() {
                return row(sent.next());
            }
        };
    }

    private List<Object> row(Sent one) {
        var entry = one.entry();
        var row = new ArrayList<Object>(Arrays.asList(
                one.number(),
                one.ref(),
                one.institutionCode(),
                one.institution(),
                words.cluster(one.cluster()),
                one.province(),
                entry.unit(),
                rules.group(entry.group())
                        .map(group -> group.title().in(language))
                        .orElse(entry.group()),
                entry.category().orElse(null),
                entry.title(),
                entry.startedOn().orElse(null),
                entry.goals().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        rules.questions().forEach(question -> row.add(entry.answers().get(question.id())));
        row.addAll(Arrays.asList(words.moment(one.sentAt()), one.revision(), one.sha256(), one.provenance()));
        return row;
    }
}
