package id.juara.front.showcase;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where each province stands on the map of equal tiles: one file of the program, read once. */
@ApplicationScoped
class ProvinceTiles {
    private static final String FILE = "institutions/province-tiles.csv";

    private final Map<String, Place> places = read();

    /** A tile: two letters, and its column and row from 1. */
    record Place(String letters, int column, int row) {}

    /** Where that province stands; absent for one that has no tile. */
    Optional<Place> of(String provinceCode) {
        return Optional.ofNullable(places.get(provinceCode));
    }

    private static Map<String, Place> read() {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",")))
                    .collect(Collectors.toUnmodifiableMap(
                            cells -> cells.get(0),
                            cells -> new Place(
                                    cells.get(1), Integer.parseInt(cells.get(2)), Integer.parseInt(cells.get(3)))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
