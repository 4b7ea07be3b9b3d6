package id.juara.story.advice;

import id.juara.ground.words.Sentences;
import id.juara.law.calibration.Advice;
import id.juara.law.calibration.Obstacle;
import id.juara.law.certainty.Band;
import id.juara.law.ranking.Likelihood;
import id.juara.law.reliability.Coefficient;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.PointsRule.Method;
import id.juara.story.advice.AdvisedRound.Part;
import java.util.ArrayList;
import java.util.List;

/** What is to be said of a round by two methods, so that it can be said aloud. */
public final class AdviceSentences {
    static final Sentences SENTENCES = Sentences.of(AdviceSentences.class);

    private AdviceSentences() {}

    /** What stands in the way of calibrating, with its figures. */
    public static Bilingual of(Obstacle obstacle) {
        return SENTENCES.both("obstacle." + obstacle.key().word(), obstacle.measured(), obstacle.limit());
    }

    /** That the mean decides where a method's gate refuses; the obstacles say why. */
    public static Bilingual meanInsteadOf(Method method) {
        return SENTENCES.both("gate.mean-instead", name(method));
    }

    /** What a reader of a method's figures has to know. */
    public static Bilingual of(Advice.Warning warning) {
        return SENTENCES.both("warning." + warning.word());
    }

    /** Why a coefficient is undefined, or what is odd about it. */
    public static Bilingual of(Coefficient.Note note) {
        return SENTENCES.both("note." + note.word());
    }

    /** The method of that word, such as {@code the mean of the marks}. */
    public static Bilingual name(String method) {
        return SENTENCES.both("method." + method);
    }

    static Bilingual name(Method method) {
        return SENTENCES.both("method." + method.word());
    }

    /** Why a submission goes on or does not, by the word for it; a plenary says so in its own words. */
    public static Bilingual why(String word, String departure) {
        return SENTENCES.both("step.choice." + word, departure);
    }

    /** Surely in, too close, surely out: by the word of a {@link id.juara.law.certainty.Band}. */
    public static Bilingual band(String word) {
        return SENTENCES.both("band." + word);
    }

    /** What holds for the round as a whole: what decides, and why not by calibrated points. */
    static List<Bilingual> of(AdvisedRound advised) {
        var says = new ArrayList<Bilingual>();
        says.add(SENTENCES.both("round.decides", name(advised.decides()), name(advised.advises())));
        if (advised.estimation().isEmpty()) {
            if (!advised.decides().exact() || !advised.advises().exact()) {
                says.add(SENTENCES.both("round.no-totals"));
            }
            return says;
        }
        advised.estimation().get().advice().warnings().forEach(one -> says.add(of(one)));
        advised.estimation().get().obstacles().forEach(one -> says.add(of(one)));
        return says;
    }

    /** What a ranking comes to: whose selection differs, and how sure the line is. */
    static List<Bilingual> of(AdvisedRound advised, Part part) {
        var says = new ArrayList<Bilingual>();
        var goOn = part.selection().chosen().size();
        var here = part.onlyOfficial().size();
        var there = part.onlyBeside().size();
        var decides = name(advised.decides());
        var advises = name(advised.advises());
        if (here == 0 && there == 0) {
            says.add(SENTENCES.both("selection.same", goOn, decides, advises));
        } else {
            says.add(SENTENCES.both("selection.differs", goOn, goOn - here, decides, advises, here, there));
        }
        part.likelihood().ifPresent(sure -> says.add(line(part, sure)));
        return says;
    }

    private static Bilingual line(Part part, Likelihood sure) {
        var goOn = Part.chosen(part.selection());
        return SENTENCES.both(
                "line.sure",
                goOn.size(),
                Math.round(sure.expectedHits(goOn)),
                sure.seats(),
                sure.count(Band.IN),
                sure.count(Band.UNDECIDED));
    }
}
