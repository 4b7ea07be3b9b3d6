package id.juara.story.sensitivity;

import id.juara.ground.refusal.Faults;
import id.juara.law.sensitivity.Acceptability;
import id.juara.law.sensitivity.DrawnWeights;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of a study.
 *
 * @param within percent of itself within which a weight is drawn, from 1 to 100; {@value #WITHIN} where nothing is said
 * @param any whether any weights are drawn instead
 * @param draws from 100 to 100,000; 10,000 where nothing is said
 */
public record StudyForm(Integer within, boolean any, Integer draws) {
    /** What is asked where nothing is said. */
    public static final StudyForm USUAL = new StudyForm(null, false, null);

    /** The share of itself within which a weight is drawn where nothing is said, in percent. */
    public static final int WITHIN = 20;

    private static final String ANY = "any";
    private static final int FEWEST_DRAWS = 100;
    private static final int MOST_DRAWS = 100_000;

    /** As it was kept with the job. */
    static StudyForm of(Map<String, String> kept) {
        var within = kept.get("within");
        var any = within.equals(ANY);
        return new StudyForm(any ? null : Integer.valueOf(within), any, Integer.valueOf(kept.get("draws")));
    }

    DrawnWeights weights() {
        return new DrawnWeights(any ? Optional.empty() : Optional.of(within == null ? WITHIN : within));
    }

    int many() {
        return draws == null ? Acceptability.DRAWS : draws;
    }

    /** Refuses a form with faults. */
    void mustBeSound() {
        new Faults()
                .must(
                        within == null || within >= 1 && within <= 100,
                        "/within",
                        "1 sampai 100 persen.",
                        "1 to 100 percent.")
                .must(
                        many() >= FEWEST_DRAWS && many() <= MOST_DRAWS,
                        "/draws",
                        "100 sampai 100.000 tarikan.",
                        "100 to 100,000 draws.")
                .refuse();
    }

    /** To be kept with the job of that round. */
    Map<String, String> kept(String edition, String round) {
        return Map.of(
                "edition",
                edition,
                "round",
                round,
                "within",
                weights().within().map(String::valueOf).orElse(ANY),
                "draws",
                String.valueOf(many()));
    }
}
