package id.juara.story.advice;

import static id.juara.story.advice.AdviceSentences.SENTENCES;

import id.juara.law.ranking.Explanation;
import id.juara.law.ranking.Fraction;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.PointsRule;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Round;
import id.juara.law.rules.Rules;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An explanation's steps as sentences. Readers are numbers in the order of their seats, which tells nothing from one submission
 * to the next; titles come from the rules; figures are rounded as the round prints points.
 */
public final class ExplanationSentences {
    private static final int OF_SHARES = 3;

    private final Rules rules;
    private final Round round;
    private final PointsRule print;
    private final Map<String, Integer> readers = new LinkedHashMap<>();

    public ExplanationSentences(Rules rules, Round round) {
        this.rules = rules;
        this.round = round;
        this.print = round.points();
    }

    /** The sentence of one step; those below it have their own. */
    public Bilingual of(Explanation step) {
        var key = step.key();
        return switch (key.contains(".") ? key.substring(0, key.indexOf('.')) : key) {
            case "points" -> points(step);
            case "share" ->
                say(
                        key,
                        title(step.figures().get("round")),
                        figure(step, "points"),
                        plain(step.figures().get("share")),
                        figure(step, "adds"));
            case "criterion" -> criterion(step);
            case "sheet" -> say(key, reader(step), figure(step, "total"));
            case "mark" -> say(key, reader(step), plain(step.figures().get("mark")));
            case "reading" -> reading(step);
            case "place" -> say(key, step.figures().get("place"), step.figures().get("of"));
            case "tie" -> tie(step);
            case "obstacle" ->
                say(
                        key,
                        Double.valueOf(step.figures().get("measured")),
                        Double.valueOf(step.figures().get("limit")));
            case "unplaced" -> say(key, what(step.figures().getOrDefault("what", "")));
            case "choice" -> say(key, step.figures().getOrDefault("reason", ""));
            default -> say(key);
        };
    }

    /** That a published correction changed what was sealed; its reason stands beside the list. */
    public Bilingual erratum(boolean in) {
        return say(in ? "erratum.in" : "erratum.out");
    }

    /** That the plenary departed from the order; its reason stands in the minutes. */
    public Bilingual plenary(boolean in) {
        return say(in ? "plenary.in" : "plenary.out");
    }

    /** How far from the line a submission stands; 0 for the last that goes on by its points. */
    public Bilingual distance(Fraction points, Fraction line) {
        var distance = points.minus(line);
        var side = distance.compareTo(Fraction.ZERO);
        return side == 0
                ? say("line.on", printed(line))
                : say(
                        side > 0 ? "line.above" : "line.below",
                        printed(side > 0 ? distance : Fraction.ZERO.minus(distance)),
                        printed(line));
    }

    private Bilingual points(Explanation step) {
        var method = step.key().substring("points.".length());
        var known = Arrays.stream(Method.values())
                .filter(one -> one.word().equals(method))
                .findFirst();
        var printed = plain(step.figures().get("printed"));
        if (known.isEmpty()) {
            return say(step.key(), printed);
        }
        if (known.get().exact()) {
            return say(
                    step.key(),
                    printed,
                    step.figures().get("readings"),
                    step.figures().getOrDefault("drop-each-side", ""));
        }
        return say(
                "points.modelled",
                AdviceSentences.name(known.get()),
                printed,
                figure(step, "centre"),
                rounded(step, "kept", OF_SHARES),
                figure(step, "corrected"),
                leaning(step));
    }

    private Bilingual criterion(Explanation step) {
        var title = what(step.figures().get("criterion"));
        var weight = plain(step.figures().get("weight"));
        return step.figures().containsKey("adds")
                ? say("criterion", title, figure(step, "average"), weight, figure(step, "adds"))
                : say("criterion.aside", title, figure(step, "average"), weight);
    }

    private Bilingual reading(Explanation step) {
        var same = step.figures().get("scaled").equals(step.figures().get("total"));
        return say(
                same ? "reading" : "reading.scaled",
                reader(step),
                figure(step, "total"),
                figure(step, "scaled"),
                leaning(step),
                figure(step, "corrected"),
                rounded(step, "weight", OF_SHARES));
    }

    /** Such as {@code 1.90 points stricter than the others}. */
    private Bilingual leaning(Explanation step) {
        var severity = new BigDecimal(step.figures().get("severity"));
        var size = severity.abs().setScale(print.decimals(), print.rounding());
        return size.signum() == 0
                ? say("leaning.none")
                : say(severity.signum() < 0 ? "leaning.strict" : "leaning.lenient", number(size));
    }

    private Bilingual tie(Explanation step) {
        var among = step.figures().get("among");
        var rule = step.figures().get("rule");
        if (rule == null) {
            return say(step.key(), among, step.figures().get("sharing"));
        }
        return rule.equals(Round.LOT) ? say("tie.by-lot", among) : say("tie.decided", among, what(rule));
    }

    private Integer reader(Explanation step) {
        return readers.computeIfAbsent(step.figures().get("judge"), any -> readers.size() + 1);
    }

    /** A criterion by its title; anything else as it stands. */
    private Object what(String id) {
        return round.criterion(id).<Object>map(one -> one.title()).orElse(id);
    }

    private Object title(String id) {
        return rules.round(id).<Object>map(Round::title).orElse(id);
    }

    private Bilingual figure(Explanation step, String name) {
        var told = step.figures().get(name);
        return told.contains("/") || !told.contains(".")
                ? printed(Fraction.parse(told))
                : rounded(step, name, print.decimals());
    }

    private Bilingual rounded(Explanation step, String name, int decimals) {
        return number(new BigDecimal(step.figures().get(name)).setScale(decimals, print.rounding()));
    }

    private Bilingual printed(Fraction figure) {
        return number(new BigDecimal(figure.print(print.decimals(), print.rounding())));
    }

    private static Bilingual plain(String decimal) {
        return number(new BigDecimal(decimal));
    }

    /** As each language writes it. */
    private static Bilingual number(BigDecimal figure) {
        var plain = figure.toPlainString();
        return new Bilingual(plain.replace('.', ','), plain);
    }

    private static Bilingual say(String key, Object... arguments) {
        return SENTENCES.both(Optional.of("step." + key).filter(SENTENCES::has).orElse(key), arguments);
    }
}
