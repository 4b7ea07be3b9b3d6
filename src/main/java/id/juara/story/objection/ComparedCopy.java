package id.juara.story.objection;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a signed copy says beside the list that it is of.
 *
 * @param missing numbers of the list that are not in the copy
 * @param strange numbers of other entries of the edition that are
 */
public record ComparedCopy(Outcome outcome, List<String> missing, List<String> strange) {

    /** What came of it. */
    public enum Outcome {
        /** all numbers of the list and no other */
        WHOLE,
        /** no number of the edition can be read in it: a scan, or a letter without its annex */
        UNREAD,
        DIFFERS;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ComparedCopy {
        missing = List.copyOf(missing);
        strange = List.copyOf(strange);
    }

    /**
     * Looks for numbers in a text. A line may end within a number, so that blanks are passed over.
     *
     * @param listed the numbers that have to be there; {@code all} of the edition, each as long as the others
     */
    static ComparedCopy of(String text, Set<String> listed, Collection<String> all) {
        var plain = plain(text);
        var missing = new TreeSet<String>();
        var strange = new TreeSet<String>();
        var read = 0;
        for (var number : all) {
            var there = plain.contains(plain(number));
            read += there ? 1 : 0;
            if (there && !listed.contains(number)) {
                strange.add(number);
            }
            if (!there && listed.contains(number)) {
                missing.add(number);
            }
        }
        if (read == 0) {
            return new ComparedCopy(Outcome.UNREAD, List.of(), List.of());
        }
        return new ComparedCopy(
                missing.isEmpty() && strange.isEmpty() ? Outcome.WHOLE : Outcome.DIFFERS,
                List.copyOf(missing),
                List.copyOf(strange));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u00AD]+", "").toUpperCase(Locale.ROOT);
    }

    /** The first few of many, and how many more. */
    static String few(List<String> numbers) {
        var most = 10;
        return numbers.isEmpty()
                ? "–"
                : String.join(", ", numbers.subList(0, Math.min(most, numbers.size())))
                        + (numbers.size() > most ? " (+" + (numbers.size() - most) + ")" : "");
    }
}
