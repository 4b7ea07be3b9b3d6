package id.juara.law.allocation;

import java.util.Arrays;

/**
 * The most even piles that limits and standing pairs allow, before any bar is looked at: everyone at one level or one
 * above it, but for those who stand higher already or whose limit is lower.
 *
 * @param low the least of each judge's pile
 * @param high the most of it: one more, or the same where he can have no more
 */
record Levels(int[] low, int[] high) {

    /** The levels at which all needs of the table are met; there must be room for them. */
    static Levels of(Table table) {
        var needed = Arrays.stream(table.needs).asLongStream().sum();
        var least = 0;
        var most = Arrays.stream(table.load).max().orElse(0) + (int) needed + 1;
        while (most - least > 1) {
            var middle = (least + most) >>> 1;
            if (room(table, middle) <= needed) {
                least = middle;
            } else {
                most = middle;
            }
        }
        return new Levels(at(table, least), at(table, least + 1));
    }

    private static long room(Table table, int level) {
        var room = 0L;
        for (var j = 0; j < table.load.length; j++) {
            room += pile(table, j, level) - table.load[j];
        }
        return room;
    }

    private static int[] at(Table table, int level) {
        var piles = new int[table.load.length];
        Arrays.setAll(piles, j -> pile(table, j, level));
        return piles;
    }

    private static int pile(Table table, int judge, int level) {
        return Math.max(table.load[judge], Math.min(level, table.limit[judge]));
    }
}
