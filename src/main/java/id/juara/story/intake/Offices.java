package id.juara.story.intake;

import id.juara.ground.institution.Unit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** An institution's units by their names in small letters. */
record Offices(Map<UUID, Map<String, Unit>> byName) {
    Optional<Unit> named(UUID institution, String name) {
        return Optional.ofNullable(byName.getOrDefault(institution, Map.of()).get(name.toLowerCase(Locale.ROOT)));
    }

    void add(Unit unit) {
        byName.computeIfAbsent(unit.institution, any -> new HashMap<>()).put(unit.name.toLowerCase(Locale.ROOT), unit);
    }

    Map<UUID, String> names() {
        return byName.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .collect(Collectors.toMap(unit -> unit.id, unit -> unit.name));
    }
}
