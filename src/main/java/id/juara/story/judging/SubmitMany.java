package id.juara.story.judging;

import id.juara.ground.http.Cursor;
import id.juara.ground.ledger.Receipt;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.MarkFault;
import id.juara.law.rules.Round;
import id.juara.story.competition.CompetitionRounds;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** A judge submits several of his drafts at once: those that are complete, as they were saved. */
@ApplicationScoped
public class SubmitMany {
    private static final int WHOLE_PILE = 10_000;

    @Inject
    CompetitionRounds rounds;

    @Inject
    FrozenRules frozen;

    @Inject
    MyPile pile;

    @Inject
    Scoresheets scoresheets;

    @Inject
    SaveScoresheet save;

    /** What was submitted, or in a dry run would be, and what lacks marks. */
    public record Done(boolean dryRun, List<Submitted> submitted, List<Gap> gaps) {}

    /** @param receipt of the ledger; absent in a dry run */
    public record Submitted(
            UUID assignment, String number, String title, Scoresheet sheet, Optional<Receipt> receipt) {}

    /** @param missing ids of the criteria without a mark, in their order */
    public record Gap(UUID assignment, String number, String title, List<String> missing) {}

    /**
     * All of it or nothing: refuses a round that takes no marks, and where one of the drafts changed meanwhile. What is
     * submitted already or excused is passed over.
     *
     * @param named those meant; every draft of the pile where none is named
     */
    @Transactional
    public Done by(UUID person, RoundRef ref, List<UUID> named, boolean dryRun) {
        var round = rounds.at(ref);
        rounds.lockForSave(round.id);
        var rules = frozen.round(ref);
        var sheets = scoresheets.ofJudge(person, round.id);
        var own = pile.of(person, round.id, "", Cursor.of(null), WHOLE_PILE);
        if (!own.stream().map(MyPile.Item::id).toList().containsAll(named)) {
            throw new Refusal(Reason.NOT_YOUR_ASSIGNMENT);
        }
        var submitted = new ArrayList<Submitted>();
        var gaps = new ArrayList<Gap>();
        for (var one : own) {
            var sheet = Optional.ofNullable(sheets.get(one.id()));
            var meant = named.isEmpty() ? sheet.isPresent() : named.contains(one.id());
            if (!meant
                    || one.state().equals("excused")
                    || sheet.filter(Scoresheet::submitted).isPresent()) {
                continue;
            }
            var missing = missing(rules, sheet);
            if (missing.isEmpty()) {
                var kept = sheet.orElseThrow();
                var receipt = dryRun ? Optional.<Receipt>empty() : submit(person, one.id(), kept);
                submitted.add(new Submitted(one.id(), one.number(), one.title(), kept, receipt));
            } else {
                gaps.add(new Gap(one.id(), one.number(), one.title(), missing));
            }
        }
        return new Done(dryRun, List.copyOf(submitted), List.copyOf(gaps));
    }

    private Optional<Receipt> submit(UUID person, UUID assignment, Scoresheet sheet) {
        var form = ScoresheetForm.of(sheet.marks(), sheet.remark(), sheet.note(), true);
        return save.by(person, assignment, form, OptionalLong.of(sheet.version()))
                .receipt();
    }

    private static List<String> missing(Round rules, Optional<Scoresheet> sheet) {
        var marks = sheet.map(Scoresheet::marks).orElseGet(java.util.TreeMap::new);
        return rules.faultsOf(marks, true).stream().map(MarkFault::criterion).toList();
    }
}
