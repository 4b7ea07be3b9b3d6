package id.juara.law.anomaly;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as sets of their runs of words; runs are told apart by fingerprints of 64 bits. */
final class WordRuns {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final int[][] ofText;
    private final int different;
    private final int ofOneText; // runs with a smaller number are

    /** @param texts words with one blank between, at least {@code length} of them */
    WordRuns(List<String> texts, int length) {
        var prints = texts.stream().map(text -> prints(text, length)).toArray(long[][]::new);
        var all = Arrays.stream(prints).flatMapToLong(Arrays::stream).sorted().toArray();
        var known = Arrays.stream(all).distinct().toArray();
        // the rarest first: how often, and which, in one figure
        var order = new long[known.length];
        for (int k = 0, from = 0; k < known.length; k++) {
            var to = from;
            while (to < all.length && all[to] == known[k]) {
                to++;
            }
            order[k] = (long) (to - from) << Integer.SIZE | k;
            from = to;
        }
        Arrays.sort(order);
        var number = new int[known.length];
        var once = 0;
        for (var n = 0; n < order.length; n++) {
            number[(int) order[n]] = n;
            once += order[n] >> Integer.SIZE == 1 ? 1 : 0;
        }
        this.different = known.length;
        this.ofOneText = once;
        this.ofText = Arrays.stream(prints)
                .map(runs -> Arrays.stream(runs)
                        .mapToInt(print -> number[Arrays.binarySearch(known, print)])
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Small letters and digits; what stands between only parts them. */
    static List<String> words(String text) {
        return BETWEEN.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** How many different runs there are; they are numbered from 0, the rarest first. */
    int different() {
        return different;
    }

    boolean isOfOneText(int run) {
        return run < ofOneText;
    }

    /** Ascending. */
    int[] of(int text) {
        return ofText[text];
    }

    /** What two texts share over what they have together, from 0 to 1. */
    double likeness(int one, int other) {
        var own = ofText[one];
        var others = ofText[other];
        var shared = 0;
        for (int a = 0, b = 0; a < own.length && b < others.length; ) {
            shared += own[a] == others[b] ? 1 : 0;
            var step = Integer.compare(own[a], others[b]);
            a += step <= 0 ? 1 : 0;
            b += step >= 0 ? 1 : 0;
        }
        return (double) shared / (own.length + others.length - shared);
    }

    private static long[] prints(String text, int length) {
        var words = text.split(" ");
        var prints = new long[words.length - length + 1];
        for (var from = 0; from < prints.length; from++) {
            var print = 0xcbf29ce484222325L; // FNV-1a
            for (var w = from; w < from + length; w++) {
                for (var at = 0; at < words[w].length(); at++) {
                    print = (print ^ words[w].charAt(at)) * 0x100000001b3L;
                }
                print = (print ^ ' ') * 0x100000001b3L;
            }
            prints[from] = print;
        }
        return Arrays.stream(prints).distinct().toArray();
    }
}
