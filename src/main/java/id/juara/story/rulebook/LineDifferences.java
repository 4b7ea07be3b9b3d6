package id.juara.story.rulebook;

import java.util.ArrayList;
import java.util.List;

/**
 * How one text became another, line by line: the longest common subsequence of lines stays, all others went or came. Time and
 * memory grow with the product of both lengths, of which each is at most {@value #MOST_LINES}; beyond, everything went and
 * came.
 */
public record LineDifferences(List<Line> lines) {
    private static final int MOST_LINES = 3_000;

    public enum Fate {
        STAYED,
        WENT,
        CAME,
        /** Lines that stayed and are not shown. */
        LEFT_OUT
    }

    /** A line: its number in the old and in the new text, counted from 1, 0 where it is not in it. */
    public record Line(Fate fate, int old, int now, String text) {}

    public LineDifferences {
        lines = List.copyOf(lines);
    }

    public static LineDifferences between(String before, String after) {
        var old = before.lines().toList();
        var now = after.lines().toList();
        var common = old.size() > MOST_LINES || now.size() > MOST_LINES ? new int[0][] : common(old, now);
        var lines = new ArrayList<Line>();
        var i = 0;
        var j = 0;
        while (i < old.size() || j < now.size()) {
            if (common.length > 0
                    && i < old.size()
                    && j < now.size()
                    && old.get(i).equals(now.get(j))) {
                lines.add(new Line(Fate.STAYED, ++i, ++j, now.get(j - 1)));
            } else if (i < old.size()
                    && (j == now.size() || common.length == 0 || common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line(Fate.WENT, ++i, 0, old.get(i - 1)));
            } else {
                lines.add(new Line(Fate.CAME, 0, ++j, now.get(j - 1)));
            }
        }
        return new LineDifferences(lines);
    }

    /** At {@code [i][j]} how many lines the rests from there on have in common. */
    private static int[][] common(List<String> old, List<String> now) {
        var common = new int[old.size() + 1][now.size() + 1];
        for (var i = old.size() - 1; i >= 0; i--) {
            for (var j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    public boolean isNone() {
        return lines.stream().allMatch(one -> one.fate == Fate.STAYED);
    }

    /** Only what changed, with so many lines that stayed around it; where others stayed between, one line stands for them. */
    public List<Line> changed(int around) {
        var near = new boolean[lines.size()];
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).fate != Fate.STAYED) {
                for (var k = Math.max(0, i - around); k <= Math.min(lines.size() - 1, i + around); k++) {
                    near[k] = true;
                }
            }
        }
        var shown = new ArrayList<Line>();
        for (var i = 0; i < lines.size(); i++) {
            if (near[i]) {
                if (!shown.isEmpty() && !near[i - 1]) {
                    shown.add(new Line(Fate.LEFT_OUT, 0, 0, ""));
                }
                shown.add(lines.get(i));
            }
        }
        return shown;
    }
}
