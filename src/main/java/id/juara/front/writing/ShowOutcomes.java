package id.juara.front.writing;

import id.juara.front.writing.Desk.Lying;
import id.juara.ground.ledger.Moment;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Language;
import id.juara.law.rules.Round;
import id.juara.story.competition.PlainWords;
import id.juara.story.competition.RoundRef;
import id.juara.story.finding.ScreeningOutcome;
import id.juara.story.objection.ObjectionPages.Objected;
import id.juara.story.objection.ShowObjections;
import id.juara.story.publication.Publications;
import id.juara.story.results.ResultsPages.Own;
import id.juara.story.results.ShowOwnResults;
import id.juara.story.screening.ScreeningPages.Found;
import id.juara.story.screening.ShowScreening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What became of an entry, round by round, in the words of whoever reads it, on a page or on paper. */
@ApplicationScoped
public class ShowOutcomes {
    @Inject
    ShowOwnResults results;

    @Inject
    ShowObjections objections;

    @Inject
    Publications publications;

    @Inject
    ShowScreening screening;

    @Inject
    Moment moment;

    /** What the screening made of it, with the reasons where it was turned down. */
    public record Screened(boolean passed, List<String> reasons) {}

    /** A criterion with the mean of its marks. */
    public record Scored(String title, BigDecimal weight, String mean) {}

    /** An objection of the own institution, and what came of it. */
    public record Case(String text, String made, Optional<String> answer, String effect) {}

    /**
     * The result in one round.
     *
     * @param because why, in sentences, as far as the rules tell it
     * @param until when objections end, in words; absent once they have ended
     * @param mayObject whether the reader may object now
     */
    public record Outcome(
            String round,
            String title,
            boolean chosen,
            Optional<Integer> place,
            Optional<String> points,
            List<Scored> criteria,
            List<String> remarks,
            List<String> because,
            Optional<String> until,
            boolean mayObject,
            List<Case> cases,
            String edition) {}

    /** A list on which the entry could have stood, and when it was announced. */
    record Listed(String title, Instant at) {}

    /** Every list of a round in which the entry was, the latest first. */
    List<Listed> announced(Lying lying) {
        var own = results.of(lying.id()).items().stream().map(Own::round).toList();
        return publications.announcedIn(lying.whole().edition(), moment.now()).stream()
                .filter(one -> own.contains(one.round()))
                .map(one -> new Listed(
                        lying.law().round(one.round()).orElseThrow().title().in(lying.language()), one.announcedAt()))
                .sorted(Comparator.comparing(Listed::at).reversed())
                .toList();
    }

    /** Absent until the screening is closed, and for what was not screened. */
    Optional<Screened> screened(Lying lying) {
        try {
            var own = screening.own(lying.id());
            return Optional.of(new Screened(
                    own.outcome() == ScreeningOutcome.PASSED,
                    own.findings().stream().map(one -> reason(lying, one)).toList()));
        } catch (Refusal refusal) {
            if (refusal.reason() != Reason.NOT_FOUND) {
                throw refusal;
            }
            return Optional.empty();
        }
    }

    private static String reason(Lying lying, Found found) {
        var language = lying.language();
        return found.says().in(language)
                + found.reason().map(one -> ": " + one.in(language)).orElse("");
    }

    /** The rounds that were announced, in their order. */
    List<Outcome> of(Lying lying) {
        return results.of(lying.id()).items().stream()
                .map(one -> outcome(lying, one))
                .toList();
    }

    private Outcome outcome(Lying lying, Own own) {
        var law = lying.law().round(own.round()).orElseThrow();
        var words = new PlainWords(lying.language(), lying.law().calendar().zone());
        var isOpen = own.objectionsUntil() != null && moment.now().isBefore(own.objectionsUntil());
        return new Outcome(
                own.round(),
                law.title().in(lying.language()),
                own.chosen(),
                Optional.ofNullable(own.place()),
                Optional.ofNullable(own.points()).map(one -> figure(lying, one)),
                criteria(lying, law, own),
                own.remarks() == null ? List.of() : own.remarks(),
                own.because() == null
                        ? List.of()
                        : own.because().stream()
                                .map(one -> one.in(lying.language()))
                                .toList(),
                Optional.ofNullable(own.objectionsUntil()).filter(any -> isOpen).map(words::moment),
                isOpen && lying.admin(),
                lying.admin() ? cases(lying, own, words) : List.of(),
                lying.whole().edition());
    }

    private static List<Scored> criteria(Lying lying, Round law, Own own) {
        return own.criteria() == null
                ? List.of()
                : law.criteria().stream()
                        .filter(one -> own.criteria().containsKey(one.id()))
                        .map(one -> new Scored(
                                one.title().in(lying.language()),
                                one.weight(),
                                figure(lying, own.criteria().get(one.id()))))
                        .toList();
    }

    /** With the comma or the full stop of the reader's language. */
    private static String figure(Lying lying, String printed) {
        return lying.language() == Language.ID ? printed.replace('.', ',') : printed;
    }

    private List<Case> cases(Lying lying, Own own, PlainWords words) {
        return objections.to(new RoundRef(lying.whole().edition(), own.round())).stream()
                .filter(one -> one.submission().equals(lying.id()))
                .map(one -> told(one, words))
                .toList();
    }

    private static Case told(Objected one, PlainWords words) {
        return new Case(
                one.text(),
                words.moment(one.madeAt()),
                Optional.ofNullable(one.answer()),
                one.effect() == null ? "" : one.effect().name());
    }
}
