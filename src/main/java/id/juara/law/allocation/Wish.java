package id.juara.law.allocation;

import id.juara.law.proof.Digest;
import id.juara.law.proof.Seed;
import id.juara.law.rules.Round.Conflicts;
import id.juara.law.rules.Round.Conflicts.OwnRegion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be dealt.
 *
 * @param costs where given, what each pair costs, from -10¹² to 10¹²; a pair without a cost is barred. Pairs of others
 *     do not matter. Where not given all pairs are alike
 * @param barred pairs that must not be, such as declared conflicts; a judge's own institution is barred without being
 *     named
 * @param fixed pairs that stand already and stay, whatever has changed since: they count as readings and as load, even
 *     where the judge is no longer among those who may be dealt more
 */
public record Wish(
        List<Submission> submissions,
        List<Judge> judges,
        Conflicts conflicts,
        Optional<Map<Pair, Long>> costs,
        Set<Pair> barred,
        Set<Pair> fixed,
        Terms terms,
        Seed seed) {

    private static final long MOST_COST = 1_000_000_000_000L;

    /**
     * @param fingerprint SHA-256 of the sent revision in hexadecimal digits; the draw goes by it, never by the id
     * @param province absent where the institution belongs to none
     * @param readings how many judges read it, the fixed ones among them; absent means everyone who may, as an anchor
     *     that links all judges
     */
    public record Submission(
            String id,
            String fingerprint,
            Optional<String> institution,
            Optional<String> province,
            Optional<Integer> readings) {
        public Submission {
            fingerprint = new Digest(fingerprint).hex();
            if (readings.orElse(0) < 0) {
                throw new IllegalArgumentException("a submission is read so often as zero or more");
            }
        }

        /** The same, read so often. */
        public Submission with(Optional<Integer> wanted) {
            return new Submission(id, fingerprint, institution, province, wanted);
        }
    }

    /**
     * @param fingerprint SHA-256, in hexadecimal digits, of what tells this judge apart for ever (such as issuer and
     *     subject); the draw goes by it, never by the id
     * @param limit the most submissions he reads in this round, the fixed ones among them, where limited
     */
    public record Judge(
            String id,
            String fingerprint,
            Optional<String> institution,
            Optional<String> province,
            Optional<Integer> limit) {
        public Judge {
            fingerprint = new Digest(fingerprint).hex();
            if (limit.orElse(0) < 0) {
                throw new IllegalArgumentException("a judge's limit is zero or more");
            }
        }
    }

    public Wish {
        submissions = List.copyOf(submissions);
        judges = List.copyOf(judges);
        costs = costs.map(Map::copyOf);
        barred = Set.copyOf(barred);
        fixed = Set.copyOf(fixed);
        if (conflicts.mostOfPile() < 0 || conflicts.mostOfPile() > 100) {
            throw new IllegalArgumentException("a share of a pile is 0 to 100 percent");
        }
        var known = new HashSet<String>();
        for (var submission : submissions) {
            mustBeNew(known.add(submission.id()), submission.id());
        }
        for (var pair : fixed) {
            if (!known.contains(pair.submission())) {
                throw new IllegalArgumentException("a fixed pair names " + pair.submission() + ", which is not dealt");
            }
        }
        var people = new HashSet<String>();
        for (var judge : judges) {
            mustBeNew(people.add(judge.id()), judge.id());
        }
        for (var cost : costs.orElse(Map.of()).values()) {
            if (cost > MOST_COST || cost < -MOST_COST) {
                throw new IllegalArgumentException("a cost is -10^12 to 10^12");
            }
        }
    }

    /** The same with the cost of 1 for a judge from the submission's own province, so that others go first where they can. */
    public Wish fromElsewhereFirst() {
        var standing = new HashMap<String, Integer>();
        fixed.forEach(pair -> standing.merge(pair.submission(), 1, Integer::sum));
        var cost = new HashMap<Pair, Long>();
        for (var submission : submissions) {
            var enough = submission
                    .readings()
                    .filter(wanted -> wanted <= standing.getOrDefault(submission.id(), 0))
                    .isPresent();
            for (var judge : enough ? List.<Judge>of() : judges) {
                cost.put(new Pair(submission.id(), judge.id()), isOwnRegion(submission, judge) ? 1L : 0L);
            }
        }
        return new Wish(submissions, judges, conflicts, Optional.of(cost), barred, fixed, terms, seed);
    }

    /** The same with nothing that stands already: all of it is dealt anew. */
    public Wish anew() {
        return new Wish(submissions, judges, conflicts, costs, barred, Set.of(), terms, seed);
    }

    /** Whether that judge may be dealt that submission, apart from limits, caps and costs. */
    public boolean permits(Submission submission, Judge judge) {
        return isFree(submission, judge)
                && !(conflicts.ownRegion() == OwnRegion.BARRED && isOwnRegion(submission, judge));
    }

    /** Whether nothing but his region keeps that judge from that submission. */
    boolean barsByRegionAlone(Submission submission, Judge judge) {
        return isFree(submission, judge) && !permits(submission, judge);
    }

    private boolean isFree(Submission submission, Judge judge) {
        return !(judge.institution().isPresent() && judge.institution().equals(submission.institution()))
                && !barred.contains(new Pair(submission.id(), judge.id()));
    }

    /** Whether the submission comes from the judge's own province. */
    boolean isOwnRegion(Submission submission, Judge judge) {
        return submission.province().isPresent() && submission.province().equals(judge.province());
    }

    private static void mustBeNew(boolean isNew, String id) {
        if (!isNew) {
            throw new IllegalArgumentException(id + " is given twice");
        }
    }
}
