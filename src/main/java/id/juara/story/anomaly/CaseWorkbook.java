package id.juara.story.anomaly;

import static java.util.stream.Collectors.joining;

import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.law.rules.Language;
import id.juara.law.rules.Round;
import id.juara.story.anomaly.CasePages.Judge;
import id.juara.story.anomaly.CasePages.Submission;
import id.juara.story.anomaly.CasePages.Told;
import id.juara.story.competition.Edition;
import id.juara.story.competition.RulesSheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The cases of a round as a table, one a line, in the order of their numbers. */
final class CaseWorkbook {
    private static final int DECIMALS = 6;
    private static final int MOST_NAMED = 50;

    private final List<Told> cases;
    private final Round round;
    private final ZoneId zone;
    private final Edition edition;
    private final Language language;

    CaseWorkbook(List<Told> cases, Round round, ZoneId zone, Edition edition, Language language) {
        this.cases = cases;
        this.round = round;
        this.zone = zone;
        this.edition = edition;
        this.language = language;
    }

    Book book() {
        return new Book(List.of(list(), RulesSheet.of(edition, language)));
    }

    Book.Sheet list() {
        var columns = List.of(
                new Column(say("No.", "No."), 6, Format.WHOLE),
                new Column(say("Jenis", "Kind"), 22, Format.TEXT),
                new Column(say("Yang tampak janggal", "What looks odd"), 64, Format.WRAPPED),
                new Column(say("Penilai", "Judges"), 32, Format.WRAPPED),
                new Column(say("Nomor entri", "Submissions"), 24, Format.WRAPPED),
                new Column(say("Peluang", "Chance"), 12, Format.decimal(DECIMALS)),
                new Column(say("Peluang disesuaikan", "Adjusted chance"), 12, Format.decimal(DECIMALS)),
                new Column(say("Menonjol", "Stands out"), 10, Format.TEXT),
                new Column(say("Keadaan", "State"), 12, Format.TEXT),
                new Column(say("Ditangani oleh", "Taken by"), 24, Format.WRAPPED),
                new Column(say("Keputusan", "Decision"), 22, Format.TEXT),
                new Column(say("Alasan", "Reason"), 48, Format.WRAPPED),
                new Column(say("Ditemukan", "Found"), 20, Format.MOMENT),
                new Column(say("Terakhir tampak", "Last seen"), 20, Format.MOMENT),
                new Column(say("Diputuskan", "Decided"), 20, Format.MOMENT));
        var title = List.of(
                round.title().in(language) + " · " + edition.id,
                cases.size() + say(" kasus; sebuah kasus bukan bukti", " cases; a case is no proof"),
                say("Aturan (SHA-256): ", "Rules (SHA-256): ") + edition.rulesHex());
        return new Book.Sheet(
                say("Kasus", "Cases"),
                title,
                columns,
                cases.stream().map(this::row).toList());
    }

    private List<Object> row(Told one) {
        return Arrays.asList(
                one.number(),
                word("kind", one.kind()),
                one.says().in(language),
                named(one.judges().stream().map(Judge::name), one.judges().size()),
                named(
                        one.submissions().stream().map(Submission::number),
                        one.submissions().size()),
                figure(one.chance()),
                figure(one.adjusted()),
                one.stands() ? say("ya", "yes") : say("tidak", "no"),
                word("state", one.state()),
                one.owner(),
                one.decision() == null ? null : word("decision", one.decision()),
                one.reason(),
                moment(one.foundAt()),
                moment(one.seenAt()),
                moment(one.decidedAt()));
    }

    /** A cell does not hold thousands. */
    private String named(Stream<String> names, int many) {
        var told = names.limit(MOST_NAMED).collect(joining("; "));
        var more = many - MOST_NAMED;
        return more > 0 ? told + say("; dan " + more + " lagi", "; and " + more + " more") : told;
    }

    private ZonedDateTime moment(Instant at) {
        return at == null ? null : at.atZone(zone);
    }

    private static BigDecimal figure(double chance) {
        return BigDecimal.valueOf(chance).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private String word(String of, String word) {
        return CaseSentences.word(of, word).in(language);
    }

    private String say(String id, String en) {
        return language == Language.EN ? en : id;
    }
}
