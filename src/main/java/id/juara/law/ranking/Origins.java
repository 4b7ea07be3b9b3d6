package id.juara.law.ranking;

import id.juara.law.proof.Digest;
import id.juara.law.rules.Marks;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * How readings came about: what a method that fits a model asks beyond the marks.
 *
 * @param byChance whether chance had a part in who read what
 * @param strata where a submission comes from, such as its province; one without belongs to none
 * @param fingerprints of submissions, by their ids: figures and draws follow these, so that they are the same under any names
 */
public record Origins(boolean byChance, Map<String, String> strata, Map<String, String> fingerprints) {
    /** Nothing is known; {@code calibrated} refuses then. */
    public static final Origins UNKNOWN = new Origins(false, Map.of());

    public Origins {
        strata = Map.copyOf(strata);
        fingerprints = Map.copyOf(fingerprints);
    }

    /** Submissions and judges are taken in the order of their ids. */
    public Origins(boolean byChance, Map<String, String> strata) {
        this(byChance, strata, Map.of());
    }

    /** What submissions stand in order by: their fingerprints, as far as these are known. */
    UnaryOperator<String> submissionKey() {
        return id -> fingerprints.getOrDefault(id, id);
    }

    /**
     * What judges stand in order by: SHA-256 of all that each of them marked, or their ids where fingerprints are not known.
     * Two who marked the same submissions alike are equal in everything that is made of their marks.
     */
    UnaryOperator<String> judgeKey(Collection<Marks> marks) {
        if (fingerprints.isEmpty()) {
            return UnaryOperator.identity();
        }
        var sheets = new HashMap<String, TreeSet<String>>();
        for (var sheet : marks) {
            var told = new StringBuilder(submissionKey().apply(sheet.submission()));
            new TreeMap<>(sheet.values()).forEach((criterion, mark) -> told.append(' ')
                    .append(criterion)
                    .append('=')
                    .append(mark.stripTrailingZeros().toPlainString()));
            sheets.computeIfAbsent(sheet.judge(), judge -> new TreeSet<>()).add(told.toString());
        }
        var keys = new HashMap<String, String>();
        sheets.forEach((judge, told) ->
                keys.put(judge, Digest.ofText(String.join("\n", told)).hex()));
        return keys::get;
    }
}
