package id.juara.law.ranking;

import id.juara.law.proof.Digest;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A submission as a ranking sees it.
 *
 * @param cluster the kind of institution it comes from; floors and caps count by it
 * @param group the group it was entered in
 * @param carried the exact points it has from earlier rounds, by round id; absent is missing, never zero
 * @param fingerprint SHA-256 of its sent revision in 64 lower-case hexadecimal digits: what a lot is drawn by
 */
public record Contender(
        String submission, String cluster, String group, SortedMap<String, Fraction> carried, String fingerprint) {
    public Contender {
        carried = Collections.unmodifiableSortedMap(new TreeMap<>(carried));
        fingerprint = new Digest(fingerprint).hex();
    }

    public Contender(
            String submission, String cluster, String group, Map<String, Fraction> carried, String fingerprint) {
        this(submission, cluster, group, new TreeMap<>(carried), fingerprint);
    }

    Digest digest() {
        return new Digest(fingerprint);
    }
}
