package id.juara.front.rulemaking;

import id.juara.front.office.Places;
import id.juara.front.rulemaking.Draft.Looked;
import id.juara.ground.http.Done;
import id.juara.ground.http.Onward;
import id.juara.ground.http.Tongue;
import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.story.competition.CreateEdition;
import id.juara.story.competition.Editions;
import id.juara.story.competition.ReplaceRules;
import id.juara.story.rulebook.LineDifferences;
import id.juara.story.rulebook.PlacedValues;
import id.juara.story.rulebook.Rulebook;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;

/** What becomes of a rule text that was sent from a page: it is checked, kept, or shown the other way, with all that was typed. */
@RequestScoped
class WriteRules {
    private static final String RULES = "/office/{edition}/rules";
    private static final int AROUND = 1;
    private static final int FLAWED = 422;

    @Inject
    ShowDraft show;

    @Inject
    Places places;

    @Inject
    Editions editions;

    @Inject
    CreateEdition create;

    @Inject
    ReplaceRules replace;

    @Inject
    Onward onward;

    @Inject
    Tongue tongue;

    /** From which view it was sent, and so how it is shown again. */
    enum View {
        TEXT,
        FORM
    }

    /**
     * @param act {@code text} or {@code form} to see it that way, {@code text:LINE} to see that line of it, {@code check} for
     *     the flaws alone, anything else to keep it
     */
    Response on(Draft draft, String act, View view) {
        var asked = act == null ? "" : act;
        if (asked.matches("text(:\\d{1,6})?")) {
            var line = asked.length() > "text:".length() ? Integer.parseInt(asked.substring("text:".length())) : 0;
            return places.told(200, show.asText(draft, Looked.at(line), ""));
        }
        if (asked.equals("form")) {
            var readable = PlacedValues.of(draft.text()).isReadable();
            return places.told(readable ? 200 : FLAWED, show.asForm(draft, Looked.NOT, ""));
        }
        if (asked.equals("check") || draft.isFlawed()) {
            return places.told(draft.isFlawed() ? FLAWED : 200, shown(draft, Looked.CHECKED, view));
        }
        return kept(draft, view);
    }

    private Response kept(Draft draft, View view) {
        var name =
                Rulebook.read("rules.yaml", draft.text()).rules().orElseThrow().edition();
        if (isKept(draft.isNew() ? name : draft.edition(), draft.text())) { // a second click, or nothing was changed
            return onward.after(Done.SAVED, RULES, draft.isNew() ? name : draft.edition());
        }
        try {
            var edition = draft.isNew()
                    ? create.from(draft.text())
                    : replace.of(draft.edition(), draft.text(), draft.version());
            return onward.after(Done.SAVED, RULES, edition.id);
        } catch (Refusal refusal) {
            return refusal.reason() == Reason.CHANGED_MEANWHILE
                    ? overtaken(draft, view)
                    : places.told(refusal.reason().status(), shown(draft, amiss(why(refusal), List.of()), view));
        }
    }

    /** Somebody else saved: told with what changed, and with the version that stands now. */
    private Response overtaken(Draft draft, View view) {
        var now = editions.of(draft.edition());
        var meanwhile = draft.seen().isEmpty()
                ? List.<LineDifferences.Line>of()
                : LineDifferences.between(draft.seen(), now.rulesText).changed(AROUND);
        var again = new Draft(draft.edition(), now.version, now.rulesText, draft.text());
        var says = places.words(Rulemaking.class).changedMeanwhile();
        return places.told(Reason.CHANGED_MEANWHILE.status(), shown(again, amiss(says, meanwhile), view));
    }

    @Transactional
    boolean isKept(String edition, String text) {
        return editions.findByIdOptional(edition)
                .filter(one -> one.rulesText.equals(text))
                .isPresent();
    }

    private TemplateInstance shown(Draft draft, Looked looked, View view) {
        return view == View.TEXT ? show.asText(draft, looked, "") : show.asForm(draft, looked, "");
    }

    private static Looked amiss(String says, List<LineDifferences.Line> meanwhile) {
        return new Looked(true, says, meanwhile, 0);
    }

    private String why(Refusal refusal) {
        return refusal.faults().isEmpty()
                ? refusal.sentence(tongue.language())
                : refusal.faults().stream()
                        .map(one -> one.says().in(tongue.language()))
                        .collect(Collectors.joining(" "));
    }
}
