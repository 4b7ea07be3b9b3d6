package id.juara.front.showcase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import id.juara.ground.institution.Institution;
import id.juara.ground.institution.Institutions;
import id.juara.story.competition.Edition;
import id.juara.story.competition.FrozenRules;
import id.juara.story.publication.LineCount;
import id.juara.story.publication.LinesWanted;
import id.juara.story.results.SurveyEdition.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many innovations of each province stand on each list, as a table and as a map of equal tiles: one square a province,
 * so that a small one is seen as well as a large one. The provinces are those of the day on which the edition's window closed.
 */
@ApplicationScoped
class ProvinceMap {
    private static final int TILE = 44;
    private static final int GAP = 4;
    private static final int SHADES = 4;

    @Inject
    Institutions institutions;

    @Inject
    FrozenRules rules;

    @Inject
    ProvinceTiles tiles;

    /** @param lines on the list of each stage, in their order */
    record Row(String code, String name, List<Long> lines) {
        public boolean isAnything() {
            return lines.stream().anyMatch(one -> one > 0);
        }
    }

    /**
     * A province on the map; {@code x} and {@code y} are its upper left corner.
     *
     * @param shade from 0 for none to {@value #SHADES} for the most
     */
    record Tile(String code, String name, String letters, int x, int y, long lines, int shade) {
        public int side() {
            return TILE - GAP;
        }

        public int middle() {
            return x + side() / 2;
        }

        /** Where its letters stand, and {@link #lower} its figure. */
        public int upper() {
            return y + 17;
        }

        public int lower() {
            return y + 34;
        }
    }

    /** A row for each province, and one for what belongs to none where there is any. */
    List<Row> rows(Edition edition, List<Stage> stages) {
        var names = new LinkedHashMap<String, String>();
        var day = edition.closes.atZone(rules.of(edition.id).calendar().zone()).toLocalDate();
        for (Institution one : institutions.provincesOn(day)) {
            if (tiles.of(one.code).isPresent()) {
                names.put(one.code, one.name);
            }
        }
        stages.stream()
                .flatMap(one -> one.counts().stream())
                .filter(one -> one.provinceCode() != null)
                .forEach(one -> names.putIfAbsent(one.provinceCode(), one.province()));
        var byStage = stages.stream().map(ProvinceMap::byProvince).toList();
        var rows = new ArrayList<Row>();
        names.forEach((code, name) -> rows.add(row(code, shortened(name), byStage)));
        var nationwide = row(LinesWanted.NATIONWIDE, "", byStage);
        if (nationwide.isAnything()) {
            rows.add(nationwide);
        }
        return rows;
    }

    /** The tiles of those rows that have a place on the map, as the stage at that index has them. */
    List<Tile> tiles(List<Row> rows, int stage) {
        var most = rows.stream()
                .filter(one -> tiles.of(one.code()).isPresent())
                .mapToLong(one -> one.lines().get(stage))
                .max()
                .orElse(0);
        return rows.stream()
                .flatMap(row -> tiles.of(row.code()).stream().map(place -> tile(row, place, stage, most)))
                .toList();
    }

    private static Tile tile(Row row, ProvinceTiles.Place place, int stage, long most) {
        var lines = row.lines().get(stage);
        var shade = most == 0 ? 0 : (int) ((lines * SHADES + most - 1) / most);
        return new Tile(
                row.code(),
                row.name(),
                place.letters(),
                (place.column() - 1) * TILE,
                (place.row() - 1) * TILE,
                lines,
                shade);
    }

    private static Row row(String code, String name, List<Map<String, Long>> byStage) {
        return new Row(
                code,
                name,
                byStage.stream().map(one -> one.getOrDefault(code, 0L)).toList());
    }

    private static Map<String, Long> byProvince(Stage stage) {
        return stage.counts().stream()
                .collect(groupingBy(
                        one -> one.provinceCode() == null ? LinesWanted.NATIONWIDE : one.provinceCode(),
                        summingLong(LineCount::lines)));
    }

    /** As people call it: every name in the table is a province's. */
    static String shortened(String name) {
        return name.replaceFirst("^Provinsi ", "");
    }
}
