package id.juara.front.files;

import id.juara.law.allocation.Pair;
import id.juara.law.allocation.Terms;
import id.juara.law.allocation.Wish;
import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import id.juara.law.rules.Round.Conflicts;
import id.juara.law.rules.Round.Conflicts.OwnRegion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who may read what and at which cost: {@code submission,judge,cost}; a pair that is not in it is barred.
 *
 * @param submissions every one that is named
 * @param limits the limit of each judge who is named in either file, where he has one
 */
public record PairsFile(Set<String> submissions, Map<String, Optional<Integer>> limits, Map<Pair, Long> costs) {
    private static final long MOST_COST = 1_000_000_000_000L;

    /** Where judges have a file of their own, all who may read stand in it. */
    public static PairsFile read(Path pairs, Optional<Path> judges, Flaws flaws) {
        var submissions = new HashMap<String, String>();
        var readers = new HashMap<String, String>();
        var judgeAt = new HashMap<String, Long>();
        var costs = new HashMap<Pair, Long>();
        new CsvFile(pairs, flaws).read(List.of("submission", "judge", "cost"), List.of(), row -> {
            var submission = row.name("submission");
            var judge = row.name("judge");
            row.name("cost");
            var cost = row.whole("cost", -MOST_COST, MOST_COST);
            judgeAt.putIfAbsent(judge, row.line());
            if (row.isSound()) {
                // a season names each id hundreds of times: one text is enough
                var pair = new Pair(
                        submissions.computeIfAbsent(submission, id -> id), readers.computeIfAbsent(judge, id -> id));
                if (costs.putIfAbsent(pair, cost.getAsLong()) != null) {
                    row.flaw("pair-twice", submission, judge);
                }
            }
        });
        if (flaws.isEmpty() && costs.isEmpty()) {
            flaws.of(pairs, "no-rows");
        }
        var limits = new TreeMap<String, Optional<Integer>>();
        readers.keySet().forEach(judge -> limits.put(judge, Optional.empty()));
        judges.ifPresent(file -> {
            var known = JudgesFile.read(file, flaws);
            known.mustHold(judgeAt, pairs, file, flaws);
            known.seats().forEach((judge, seat) -> limits.put(judge, seat.limit()));
        });
        return new PairsFile(new TreeSet<>(submissions.keySet()), limits, costs);
    }

    /** @param maxLoad a limit for all, beside each judge's own */
    public Wish wish(int readings, Optional<Integer> maxLoad, Terms terms, String seed) {
        var wanted = new ArrayList<Wish.Submission>();
        submissions.forEach(id -> wanted.add(
                new Wish.Submission(id, fingerprint(id), Optional.empty(), Optional.empty(), Optional.of(readings))));
        var readers = new ArrayList<Wish.Judge>();
        limits.forEach((id, own) -> readers.add(new Wish.Judge(
                id,
                fingerprint(id),
                Optional.empty(),
                Optional.empty(),
                Stream.of(own, maxLoad).flatMap(Optional::stream).min(Integer::compare))));
        return new Wish(
                wanted,
                readers,
                new Conflicts(OwnRegion.ALLOWED, 100),
                Optional.of(costs),
                Set.of(),
                Set.of(),
                terms,
                Seed.of(Digest.ofText(seed).bytes()));
    }

    private static String fingerprint(String id) {
        return Digest.ofText(id).hex();
    }
}
