package id.juara.story.publication;

import java.util.Optional;

/**
 * Which lines of a published list a reader asks for; what is absent narrows nothing.
 *
 * @param province by its code, or {@value #NATIONWIDE} for institutions of the whole country
 * @param category the theme, as the rules name it
 * @param cluster the kind of institution
 * @param group by its id
 */
public record LinesWanted(
        Optional<String> province, Optional<String> category, Optional<String> cluster, Optional<String> group) {

    /** In the place of a province's code: of no province. */
    public static final String NATIONWIDE = "-";

    public static final LinesWanted ALL =
            new LinesWanted(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What an address asks for; a blank value asks for nothing. */
    public static LinesWanted of(String province, String category, String cluster, String group) {
        return new LinesWanted(said(province), said(category), said(cluster), said(group));
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /** Whether lines of that kind are asked for. */
    public boolean holds(LineCount of) {
        return fits(province, of.provinceCode() == null ? NATIONWIDE : of.provinceCode())
                && fits(category, of.category())
                && fits(cluster, of.cluster())
                && fits(group, of.group());
    }

    public LinesWanted inAnyProvince() {
        return new LinesWanted(Optional.empty(), category, cluster, group);
    }

    public LinesWanted ofAnyCategory() {
        return new LinesWanted(province, Optional.empty(), cluster, group);
    }

    public LinesWanted ofAnyCluster() {
        return new LinesWanted(province, category, Optional.empty(), group);
    }

    public LinesWanted ofAnyGroup() {
        return new LinesWanted(province, category, cluster, Optional.empty());
    }

    private static boolean fits(Optional<String> asked, String told) {
        return asked.isEmpty() || asked.get().equals(told);
    }

    private static Optional<String> said(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(one -> !one.isEmpty());
    }
}
