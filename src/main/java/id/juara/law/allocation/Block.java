package id.juara.law.allocation;

import java.util.List;

/**
 * A limit that keeps a wish from being dealt.
 *
 * @param submissions the submissions that together lack readers; empty where it is about all
 * @param judges the judges at their limit or cap; empty where it is about none in particular
 * @param asked how many readings are asked for
 * @param possible how many can be had
 */
public record Block(Limit limit, List<String> submissions, List<String> judges, int asked, int possible) {
    public enum Limit {
        /** fewer judges may read the submission than it needs, by conflicts and own institution alone */
        TOO_FEW_READERS,
        /** fewer judges may read the submission than it needs, since those from its region are barred */
        OWN_REGION_BARRED,
        /** all judges' limits together are less than all readings */
        LIMITS_TOGETHER,
        /** everyone who could read them, or could free one who could, is at his limit */
        LIMITS,
        /** those who could read them have as many from their own region as they may */
        OWN_REGION_CAP,
        /** too few may read them for nobody to be more likely than the cap to be dealt one */
        PAIR_CAP
    }

    public Block {
        submissions = List.copyOf(submissions);
        judges = List.copyOf(judges);
    }
}
