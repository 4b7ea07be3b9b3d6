package id.juara.story.submission;

import id.juara.ground.institution.Institutions;
import id.juara.ground.institution.Units;
import id.juara.ground.refusal.Refusal.Fault;
import id.juara.law.rules.Bilingual;
import id.juara.story.attachment.Attachments;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.entry.Completeness;
import id.juara.story.entry.Entry;
import id.juara.story.entry.EntryFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at an entry as it stands now: what keeps it from being sent, what will fail it, what looks odd. */
@ApplicationScoped
public class CheckCompleteness {
    private static final String LATEST_SCORE =
            """
            select score from accountability_grade
            where institution = ?1 and year <= extract(year from cast(?2 as timestamptz)) order by year desc limit 1
            """;

    @Inject
    Editions editions;

    @Inject
    FrozenRules frozen;

    @Inject
    Institutions institutions;

    @Inject
    Units units;

    @Inject
    Attachments attachments;

    @Inject
    Submissions submissions;

    public Completeness of(Submission submission) {
        return look(submission, alike(submission));
    }

    /** What keeps it from being sent; empty where nothing does. Likeness of titles blocks nothing and is not looked for. */
    public List<Fault> blocking(Submission submission) {
        return look(submission, List.of()).blocking();
    }

    private Completeness look(Submission submission, List<Bilingual> alike) {
        var edition = editions.of(submission.edition);
        var reading = frozen.reading(edition);
        var rules = reading.rules().orElseThrow();
        var institution = institutions.findById(submission.institution);
        var entry = entry(submission);
        var score = institutions
                .getEntityManager()
                .createNativeQuery(LATEST_SCORE, BigDecimal.class)
                .setParameter(1, institution.id)
                .setParameter(2, edition.ageCountedAt)
                .getResultStream()
                .findFirst();
        var facts = EntryFacts.of(
                rules,
                edition.ageCountedAt,
                entry,
                EntryFacts.of(institution, score.map(BigDecimal.class::cast), rules.grades()),
                EntryFacts.NO_HONOURS,
                submissions.sameTitle(submission));
        return Completeness.of(rules, reading.conditions().orElseThrow(), facts, entry, submission.invited, alike);
    }

    /** What the entry says now. */
    public Entry entry(Submission submission) {
        return submission.entry(
                institutions.findById(submission.institution).code,
                units.findById(submission.unit).name,
                attachments.of(submission.id).stream()
                        .map(file -> new Entry.File(file.document, file.name, file.bytes, file.fingerprint()))
                        .toList());
    }

    /** Titles of the own institution are named; of others it is told only that they are there. */
    private List<Bilingual> alike(Submission submission) {
        var sentences = new ArrayList<Bilingual>();
        for (var one : submissions.alike(submission)) {
            var named = Optional.of(one.title())
                    .filter(any -> one.institution().equals(submission.institution))
                    .map(title -> ": " + title)
                    .orElse("");
            sentences.add(
                    one.same()
                            ? new Bilingual(
                                    "judul yang sama ada pada entri lain" + named,
                                    "another entry bears the same title" + named)
                            : new Bilingual(
                                    "judul mirip dengan entri lain" + named,
                                    "the title is like another entry's" + named));
        }
        return sentences;
    }
}
