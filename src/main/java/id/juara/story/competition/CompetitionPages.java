package id.juara.story.competition;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Criterion;
import id.juara.law.rules.Round;
import id.juara.law.rules.Rules;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What is told about editions and their rounds. */
public final class CompetitionPages {
    private CompetitionPages() {}

    /** @param seedCommitment absent until the edition has opened */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RoundLine(String code, String state, String seedCommitment) {
        static RoundLine of(CompetitionRound round) {
            return new RoundLine(round.code, round.state.word(), round.commitmentHex());
        }
    }

    public record EditionPage(
            String id,
            Bilingual title,
            EditionState state,
            String rulesSha256,
            Instant opens,
            Instant closes,
            boolean rehearsal,
            List<RoundLine> rounds) {
        /** Of a draft, whose rounds are not made yet, the rounds its rules name. */
        static EditionPage of(Edition edition, Rules rules, List<CompetitionRound> made) {
            var rounds = edition.state == EditionState.DRAFT
                    ? rules.rounds().stream()
                            .map(round -> new RoundLine(round.id(), RoundState.WAITING.word(), null))
                            .toList()
                    : made.stream().map(RoundLine::of).toList();
            return new EditionPage(
                    edition.id,
                    rules.title(),
                    edition.state,
                    edition.rulesHex(),
                    edition.opens,
                    edition.closes,
                    edition.rehearsal,
                    rounds);
        }
    }

    /** Marks and weights are exact: told as text. */
    public record ScalePage(String from, String to, String step) {}

    public record CriterionPage(String id, Bilingual title, String weight, ScalePage scale) {
        static CriterionPage of(Criterion criterion) {
            var scale = criterion.scale();
            return new CriterionPage(
                    criterion.id(),
                    criterion.title(),
                    criterion.weight().toPlainString(),
                    new ScalePage(
                            scale.from().toPlainString(),
                            scale.to().toPlainString(),
                            scale.step().toPlainString()));
        }
    }

    /**
     * A round as its rules say it and as it runs.
     *
     * @param readings absent where every judge reads all
     * @param seed absent until the round has closed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RoundPage(
            String edition,
            String code,
            Bilingual title,
            String kind,
            String from,
            Integer readings,
            List<CriterionPage> criteria,
            String state,
            Instant openedAt,
            Instant reconcilingAt,
            Instant closedAt,
            String seedCommitment,
            String seed) {
        static RoundPage of(CompetitionRound round, Round rules) {
            return new RoundPage(
                    round.edition,
                    round.code,
                    rules.title(),
                    rules.kind().name().toLowerCase(Locale.ROOT),
                    rules.from().orElse(null),
                    rules.readings().orElse(null),
                    rules.criteria().stream().map(CriterionPage::of).toList(),
                    round.state.word(),
                    round.openedAt,
                    round.reconcilingAt,
                    round.closedAt,
                    round.commitmentHex(),
                    round.revealedSeed().orElse(null));
        }
    }
}
