package id.juara.front.verification;

import static java.util.stream.Collectors.toMap;

import id.juara.law.bundle.Csv;
import id.juara.law.bundle.Layout;
import id.juara.law.bundle.OpenedBundle;
import id.juara.law.bundle.ReadRound;
import id.juara.law.bundle.RoundTables;
import id.juara.law.ranking.DepartureRefused;
import id.juara.law.rules.Round;
import id.juara.law.rules.Rules;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Applies the law to the marks of each round, and holds what follows against the bundle, byte for byte. */
final class CheckRounds {
    private final Rules rules;
    private final OpenedBundle bundle;
    private final Findings findings;

    /** the shortlists of the rounds checked so far: submission to its row */
    private final Map<String, Map<String, List<String>>> shortlists = new HashMap<>();

    /** and whom they let go on */
    private final Map<String, Told> lists = new HashMap<>();

    /** Who goes on for certain, and who may, since an erratum named it. */
    private record Told(Set<String> sure, Set<String> possible) {}

    CheckRounds(Rules rules, OpenedBundle bundle, Findings findings) {
        this.rules = rules;
        this.bundle = bundle;
        this.findings = findings;
    }

    /** Rounds are given in the order of the rules. */
    void check(Round law) throws IOException {
        var files = files(law.id());
        try {
            var reckoned = RoundTables.of(ReadRound.of(rules, law, files));
            reckoned.forEach((name, bytes) -> findings.add(
                    Arrays.equals(bytes, files.get(name)),
                    Layout.of(law.id(), name),
                    "reckoned-same",
                    files.containsKey(name) ? "reckoned-other" : "file-missing"));
            var shortlist =
                    below(files.get(RoundTables.SHORTLIST)).stream().collect(toMap(row -> row.get(0), row -> row));
            shortlists.put(law.id(), shortlist);
            checkEntrants(law, shortlist.keySet());
            checkCarried(law, files.get(RoundTables.CARRIED));
            checkPublished(law.id(), files, shortlist);
        } catch (IllegalArgumentException | DepartureRefused broken) {
            findings.fail(law.id(), "reckoning-impossible", broken.getMessage());
        }
    }

    private Map<String, byte[]> files(String round) throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (var name : bundle.names()) {
            if (name.startsWith(round + "/")) {
                files.put(name.substring(round.length() + 1), bundle.bytes(name));
            }
        }
        return files;
    }

    /** An erratum that comes late changes the told list, but no longer who is read in the next round. */
    private void checkEntrants(Round law, Set<String> entrants) {
        law.from()
                .map(lists::get)
                .ifPresent(earlier -> findings.add(
                        entrants.containsAll(earlier.sure())
                                && earlier.possible().containsAll(entrants),
                        Layout.of(law.id(), RoundTables.ENTRANTS),
                        "entrants-same",
                        "entrants-other",
                        law.from().orElseThrow()));
    }

    private void checkCarried(Round law, byte[] carried) {
        for (var row : below(carried)) {
            var earlier = shortlists.get(row.get(1));
            if (earlier != null) {
                var line = earlier.get(row.get(0));
                if (line == null || !line.get(1).equals(row.get(2))) {
                    findings.fail(Layout.of(law.id(), RoundTables.CARRIED), "carried-other", row.get(0), row.get(1));
                    return;
                }
            }
        }
        findings.pass(Layout.of(law.id(), RoundTables.CARRIED), "carried-same");
    }

    /** The told list is what is in by the shortlist, as errata changed it. */
    private void checkPublished(String round, Map<String, byte[]> files, Map<String, List<String>> shortlist) {
        var in = new TreeSet<String>();
        shortlist.values().stream().filter(row -> row.get(3).equals("in")).forEach(row -> in.add(row.get(0)));
        var list = new Told(new TreeSet<>(in), new TreeSet<>(in));
        lists.put(round, list);
        if (files.containsKey(Layout.ERRATA)) {
            for (var row : Csv.rows(files.get(Layout.ERRATA), Layout.ERRATA_HEADER)) {
                var submission = row.get(1);
                var fits = row.get(2).equals("struck") ? in.remove(submission) : in.add(submission);
                if (!fits) {
                    findings.fail(Layout.of(round, Layout.ERRATA), "erratum-other", submission);
                }
                list.sure().remove(submission);
                list.possible().add(submission);
            }
        }
        if (files.containsKey(Layout.PUBLISHED)) {
            var told = new TreeSet<String>();
            Csv.rows(files.get(Layout.PUBLISHED), Layout.PUBLISHED_HEADER).stream()
                    .filter(row -> row.get(4).equals("false"))
                    .forEach(row -> told.add(row.get(2)));
            findings.add(told.equals(in), Layout.of(round, Layout.PUBLISHED), "published-same", "published-other");
        }
    }

    private static List<List<String>> below(byte[] table) {
        var rows = Csv.rows(table);
        return rows.subList(1, rows.size());
    }
}
