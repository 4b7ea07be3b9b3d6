package id.juara.law.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * What would change were one judge's marks not there.
 *
 * @param readings how many scoresheets that judge gave
 * @param unplaced how many submissions would have no place, since nobody else read them enough
 */
public record JudgeLeftOut(String judge, int readings, int unplaced, Change change) {

    /** Each judge in the order of the ids. */
    public static List<JudgeLeftOut> each(Field field, Verdict is, IntConsumer done) {
        var out = new ArrayList<JudgeLeftOut>();
        for (var judge : field.judges()) {
            var rest = field.marks().stream()
                    .filter(sheet -> !sheet.judge().equals(judge))
                    .toList();
            var wouldBe = field.with(rest).verdict();
            out.add(new JudgeLeftOut(
                    judge,
                    field.marks().size() - rest.size(),
                    Verdict.without(is.places().keySet(), wouldBe.places().keySet())
                            .size(),
                    Change.between(is, wouldBe)));
            done.accept(out.size());
        }
        return List.copyOf(out);
    }
}
