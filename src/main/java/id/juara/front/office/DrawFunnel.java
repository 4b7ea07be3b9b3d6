package id.juara.front.office;

import id.juara.front.chart.Bars;
import id.juara.front.chart.Bars.Count;
import id.juara.front.chart.Curves;
import id.juara.front.chart.Figures;
import id.juara.law.rules.Rules;
import id.juara.story.sending.Arrivals.Arrived;
import id.juara.story.sending.Arrivals.Step;
import id.juara.story.sending.Funnel;
import java.time.Duration;
import java.util.List;

/** The plots of the cockpit: how far the entries have come, and how they came in. */
record DrawFunnel(Office words, Place place, Figures figures) {
    private static final String CHOSEN = "chosen-in-";

    /** From begun to sealed; what stays with somebody stands hollow beside it. */
    Bars funnel(List<Funnel.Step> steps, Rules law) {
        var begun = steps.get(0).entries();
        var says = words.funnelSays(figures.count(begun), figures.count(last(steps)));
        return Bars.of(
                "funnel",
                words.funnel(),
                says,
                words.step(),
                words.entries(),
                words.holder(),
                steps.stream().map(one -> count(one, law)).toList());
    }

    private static long last(List<Funnel.Step> steps) {
        return steps.stream()
                .filter(one -> one.step().startsWith(CHOSEN))
                .reduce((one, next) -> next)
                .orElse(new Funnel.Step("", 0))
                .entries();
    }

    private Count count(Funnel.Step one, Rules law) {
        var label =
                switch (one.step()) {
                    case "begun" -> words.begun();
                    case "held-by-unit" -> words.heldByUnit();
                    case "held-by-local-admin" -> words.heldByAdmin();
                    case "sent" -> words.sent();
                    case "withdrawn" -> words.withdrawn();
                    case "passed-screening" -> words.passed();
                    case "failed-screening" -> words.failed();
                    case "national-models" -> words.nationalModels();
                    default -> chosen(one.step(), law);
                };
        var holder =
                switch (one.step()) {
                    case "held-by-unit" -> words.unit();
                    case "held-by-local-admin" -> words.localAdmin();
                    case "sent" -> words.ministry();
                    default -> "";
                };
        var kept =
                switch (one.step()) {
                    case "held-by-unit", "held-by-local-admin", "withdrawn", "failed-screening" -> false;
                    default -> true;
                };
        return new Count(label, one.entries(), figures.count(one.entries()), kept, holder);
    }

    private String chosen(String step, Rules law) {
        var code = step.startsWith(CHOSEN) ? step.substring(CHOSEN.length()) : step;
        return law.round(code)
                .map(round -> words.chosenIn(round.title().in(place.language())))
                .orElse(code);
    }

    Curves arrivals(Arrived arrived) {
        var says = arrived.expected()
                .map(one -> words.arrivalsExpect(
                        figures.count(arrived.come()),
                        figures.count(Math.round(one.total())),
                        figures.count(Math.round(one.low())),
                        figures.count(Math.round(one.high()))))
                .orElseGet(() -> words.arrivalsSay(figures.count(arrived.come())));
        return Curves.of(
                "arrivals",
                words.arrivals(),
                says,
                words.left(),
                words.come(),
                words.expected(),
                arrived.steps().stream().map(this::step).toList(),
                figures);
    }

    private Curves.Step step(Step one) {
        return new Curves.Step(
                left(one.left()),
                one.come(),
                one.come().map(figures::count).orElse(""),
                one.expected(),
                one.expected().map(many -> figures.count(Math.round(many))).orElse(""));
    }

    private String left(Duration left) {
        if (left.isZero()) {
            return words.close();
        }
        if (left.toHours() < 1) {
            return words.minutes(left.toMinutes());
        }
        return left.toDays() >= 2 ? words.days(left.toDays()) : words.hours(left.toHours());
    }
}
