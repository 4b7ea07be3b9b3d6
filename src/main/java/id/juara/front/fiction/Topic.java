package id.juara.front.fiction;

import java.util.List;

/**
 * What innovations may be about, as {@code rehearsal/topics.yaml} has it.
 *
 * @param clusters the clusters that take the topic up
 * @param only codes of the institutions that alone do; empty: all of the clusters
 * @param goals numbers of the Sustainable Development Goals it serves, the first one always
 * @param units what the offices that work on it are called
 * @param shapes what their innovations may be called
 */
record Topic(
        String id,
        List<String> clusters,
        List<String> only,
        List<Integer> goals,
        List<String> units,
        List<String> service,
        List<String> users,
        List<String> shapes,
        List<String> problems,
        List<String> ways,
        List<Measure> measures) {

    /** A figure that an innovation changed, with the whole numbers between which it lay before and after. */
    record Measure(String name, String unit, Range before, Range after) {
        /** Read from {@code name; unit; 41-66; 83-97}. */
        static Measure parse(String line) {
            var parts = line.split("\\s*;\\s*");
            return new Measure(parts[0], parts[1], Range.parse(parts[2]), Range.parse(parts[3]));
        }
    }

    record Range(int least, int most) {
        static Range parse(String text) {
            var ends = text.split("-");
            return new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        }

        int draw(Chance chance) {
            return chance.between(least, most);
        }
    }

    boolean suits(String cluster, String institution) {
        return clusters.contains(cluster) && (only.isEmpty() || only.contains(institution));
    }
}
