package id.juara.story.entry;

import id.juara.ground.institution.Grade;
import id.juara.ground.institution.Institution;
import id.juara.law.rules.Document;
import id.juara.law.rules.Question;
import id.juara.law.rules.Rules;
import id.juara.story.rulebook.Facts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the conditions may ask about an entry, taken from what it says. */
public final class EntryFacts {
    /** What an innovation is taken to have won where nobody has looked yet: nothing. */
    public static final Facts.Honours NO_HONOURS = new Facts.Honours(false, 0, Optional.empty());

    private EntryFacts() {}

    /**
     * @param ageCountedAt the moment back from which an innovation's age is counted
     * @param sameTitle how many other entries of the edition bear the same title
     */
    public static Facts of(
            Rules rules,
            Instant ageCountedAt,
            Entry entry,
            Facts.Institution institution,
            Facts.Honours honours,
            int sameTitle) {
        var questions = rules.questionsOf(entry.group());
        var answers = new LinkedHashMap<String, String>();
        questions.forEach(one -> answers.put(one.id(), entry.answers().getOrDefault(one.id(), "")));
        var keys = Filler.keys(entry.answers());
        var submission = new Facts.Submission(
                entry.startedOn()
                        .map(day -> monthsRunning(
                                day, ageCountedAt, rules.calendar().zone())),
                entry.title(),
                entry.group(),
                entry.category().orElse(""),
                entry.goals().size(),
                (int) questions.stream().filter(one -> isMissing(one, entry)).count(),
                (int) questions.stream()
                        .filter(one -> filler(one, keys).isPresent())
                        .count(),
                (int) questions.stream().filter(one -> isOverlong(one, entry)).count(),
                sameTitle,
                (int) rules.documents().stream()
                        .filter(one -> isMissing(one, entry))
                        .count(),
                answers);
        return new Facts(submission, institution, honours);
    }

    /** @param score the institution's latest accountability score, where it has one */
    public static Facts.Institution of(Institution institution, Optional<BigDecimal> score, Rules.Grades boundary) {
        return new Facts.Institution(
                institution.cluster,
                institution.code,
                Optional.ofNullable(institution.provinceCode).orElse(""),
                score.isPresent(),
                score.map(one -> Grade.of(one, boundary).name()),
                score);
    }

    /** Whole months from a day to the day of that moment in that zone; below zero where it has not begun. */
    public static int monthsRunning(LocalDate startedOn, Instant countedAt, ZoneId zone) {
        return (int) ChronoUnit.MONTHS.between(startedOn, countedAt.atZone(zone).toLocalDate());
    }

    static boolean isMissing(Question question, Entry entry) {
        return question.required()
                && entry.answers().getOrDefault(question.id(), "").isBlank();
    }

    static boolean isOverlong(Question question, Entry entry) {
        return Words.in(entry.answers().getOrDefault(question.id(), "")) > question.mostWords();
    }

    static boolean isMissing(Document document, Entry entry) {
        return document.required()
                && entry.attachments().stream().noneMatch(one -> one.document().equals(document.id()));
    }

    static Optional<Filler> filler(Question question, Map<String, String> keys) {
        return Filler.in(question.id(), keys, question.title(), question.hint());
    }
}
