package id.juara.law.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What kind of institution stands behind an entry; a cut may hold floors and caps for each. */
public enum Cluster {
    MINISTRY,
    AGENCY,
    PROVINCE,
    REGENCY,
    CITY,
    STATE_ENTERPRISE,
    REGIONAL_ENTERPRISE;

    /** Of their words, in the order of the table above; one that is no cluster's comes after them, by its letters. */
    public static final Comparator<String> ORDER = Comparator.<String>comparingInt(
                    word -> of(word).map(Cluster::ordinal).orElse(Integer.MAX_VALUE))
            .thenComparing(Comparator.naturalOrder());

    /** As written in a rule file and in every export: {@code state-enterprise}. */
    public String word() {
        return Word.of(this);
    }

    /** The cluster that goes by that word. */
    public static Optional<Cluster> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    /** All words, in the order of the table above. */
    public static List<String> words() {
        return Word.all(Cluster.class);
    }
}
