package id.juara.story.secretariat;

import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.law.rules.Language;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.PlainWords;
import id.juara.story.competition.RoundRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * How much each judge of a round has read, those who left among them: what honoraria are paid by. A reading is a first
 * scoresheet that was submitted; one that no longer counts, since its judge was excused afterwards, was read all the same.
 */
@ApplicationScoped
public class ReadingsDone {
    private static final String DONE =
            """
            select j.id, p.name, coalesce(i.name, '') as institution, j.left_at is not null as has_left,
                count(a.id) filter (where a.state = 'open') as assigned, count(s.id) as done,
                count(s.id) filter (where a.state = 'open') as counting,
                min(s.submitted_at) as first_at, max(s.submitted_at) as last_at
            from round_judge j join person p on p.id = j.person left join institution i on i.id = j.institution
                left join assignment a on a.judge = j.id
                left join scoresheet s on s.assignment = a.id and s.stage = 'first' and s.state = 'submitted'
            where j.round = :round group by j.id, p.name, i.name order by p.name, j.id
            """;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    Session database;

    /**
     * A judge.
     *
     * @param institution empty where the seat names none
     * @param done submitted readings, {@code counting} those of them that count
     */
    public record OfJudge(
            UUID seat,
            String name,
            String institution,
            boolean hasLeft,
            long assigned,
            long done,
            long counting,
            Optional<Instant> firstAt,
            Optional<Instant> lastAt) {}

    /** By name; one query. */
    @Transactional
    public List<OfJudge> in(RoundRef ref) {
        return database
                .createNativeQuery(DONE, Tuple.class)
                .setParameter("round", rounds.at(ref).id)
                .getResultList()
                .stream()
                .map(row -> new OfJudge(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        row.get("institution", String.class),
                        row.get("has_left", Boolean.class),
                        row.get("assigned", Long.class),
                        row.get("done", Long.class),
                        row.get("counting", Long.class),
                        Optional.ofNullable(row.get("first_at", Instant.class)),
                        Optional.ofNullable(row.get("last_at", Instant.class))))
                .toList();
    }

    /** The same as a sheet, moments in the zone of the edition's calendar. */
    @Transactional
    public Book.Sheet sheet(RoundRef ref, Language language) {
        var law = frozen.of(ref.edition());
        var zone = law.calendar().zone();
        var words = new PlainWords(language, zone);
        var columns = List.of(
                new Column(words.say("Penilai", "Judge"), 36, Format.TEXT),
                new Column(words.say("Instansi", "Institution"), 36, Format.TEXT),
                new Column(words.say("Ditugaskan", "Assigned"), 12, Format.WHOLE),
                new Column(words.say("Dinilai", "Marked"), 12, Format.WHOLE),
                new Column(words.say("Dihitung", "Counting"), 12, Format.WHOLE),
                new Column(words.say("Pertama", "First"), 22, Format.MOMENT),
                new Column(words.say("Terakhir", "Last"), 22, Format.MOMENT),
                new Column(words.say("Keluar", "Left"), 10, Format.TEXT));
        var rows = in(ref).stream()
                .map(one -> Arrays.<Object>asList(
                        one.name,
                        one.institution,
                        one.assigned,
                        one.done,
                        one.counting,
                        one.firstAt.map(at -> ZonedDateTime.ofInstant(at, zone)).orElse(null),
                        one.lastAt.map(at -> ZonedDateTime.ofInstant(at, zone)).orElse(null),
                        one.hasLeft ? words.say("ya", "yes") : ""))
                .toList();
        return new Book.Sheet(
                words.say("Bacaan", "Readings"),
                List.of(
                        frozen.round(ref).title().in(language) + " · " + ref.edition(),
                        words.say(
                                "Satu bacaan: satu lembar penilaian yang dikirim.",
                                "A reading: one scoresheet that was submitted.")),
                columns,
                rows);
    }
}
