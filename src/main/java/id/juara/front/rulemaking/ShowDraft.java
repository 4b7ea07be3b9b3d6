package id.juara.front.rulemaking;

import id.juara.front.office.Places;
import id.juara.front.rulemaking.Draft.Looked;
import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.Tongue;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.rulebook.PlacedFlaw;
import id.juara.story.rulebook.PlacedValues;
import id.juara.story.rulebook.Rulebook;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Two views of one rule text: the text with its flaws beside their lines, and the form with its flaws beside their fields. */
@RequestScoped
class ShowDraft {
    static final int MOST_OFFERED = 30;
    private static final int AROUND = 1;
    private static final int AROUND_THE_LINE = 3;

    @Inject
    Places places;

    @Inject
    Editions editions;

    @Inject
    FrozenRules frozen;

    @Inject
    Tongue tongue;

    /** A line near a flaw; {@code flaws} in words, none on the lines around it. */
    record Line(int number, String text, List<String> flaws) {}

    /** An edition whose rules may be taken. */
    record Source(String id, String title, boolean current) {}

    /** @param title of the edition; empty while it is new */
    @CheckedTemplate(basePath = "rulemaking")
    record Edit(
            Draft draft, String title, Looked looked, int flaws, String counted, List<Line> lines, List<Source> sources)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "rulemaking")
    record Form(Draft draft, String title, Looked looked, RuleForm form, ShownFaults faults, List<Source> sources)
            implements TemplateInstance {}

    /** @param from the edition whose rules a new one begins with */
    TemplateInstance asText(Draft draft, Looked looked, String from) {
        var flaws = looked.checked() ? flaws(draft) : List.<PlacedFlaw>of();
        return new Edit(
                draft,
                title(draft),
                looked,
                flaws.size(),
                places.figures().count(flaws.size()),
                lines(draft.text(), flaws, looked.line()),
                sources(draft, from));
    }

    /** The same as a form; as text where it cannot be read at all. */
    TemplateInstance asForm(Draft draft, Looked looked, String from) {
        var values = PlacedValues.of(draft.text());
        if (!values.isReadable()) {
            return asText(draft, new Looked(true, looked.amiss(), looked.meanwhile(), 0), from);
        }
        var form = form(draft, values);
        var faults = looked.checked() ? form.faults(flaws(draft), tongue.language(), words()) : ShownFaults.NONE;
        return new Form(draft, title(draft), looked, form, faults, sources(draft, from));
    }

    RuleForm form(Draft draft, PlacedValues values) {
        return new RuleFormWriter(values, words(), places.figures()).of(draft.isNew());
    }

    RuleFields words() {
        return places.words(RuleFields.class);
    }

    /** Editions whose rules may be taken, those in earnest first. */
    @Transactional
    List<Source> sources(String current) {
        return editions.inOrder().stream()
                .limit(MOST_OFFERED)
                .map(one -> new Source(
                        one.id,
                        frozen.reading(one).rules().orElseThrow().title().in(tongue.language()),
                        one.id.equals(current)))
                .toList();
    }

    private List<Source> sources(Draft draft, String from) {
        return draft.isNew() ? sources(from) : List.of();
    }

    private String title(Draft draft) {
        return draft.isNew() ? "" : places.of(draft.edition()).title();
    }

    private static List<PlacedFlaw> flaws(Draft draft) {
        return Rulebook.read("rules.yaml", draft.text()).flaws();
    }

    /** The lines with flaws and those next to them; those around the line that a reader is led to. */
    private List<Line> lines(String text, List<PlacedFlaw> flaws, int led) {
        var all = text.lines().toList();
        var shown = new ArrayList<Line>();
        for (var number = 1; number <= Math.max(1, all.size()); number++) {
            var at = number;
            var near = flaws.stream().anyMatch(one -> Math.abs(one.line() - at) <= AROUND);
            if (near || led > 0 && Math.abs(led - at) <= AROUND_THE_LINE) {
                shown.add(new Line(
                        number,
                        number <= all.size() ? all.get(number - 1) : "",
                        flaws.stream()
                                .filter(one -> one.line() == at)
                                .map(one -> one.flaw().sentence(tongue.language()))
                                .toList()));
            }
        }
        return shown;
    }
}
