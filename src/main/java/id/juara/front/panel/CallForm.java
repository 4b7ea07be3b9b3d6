package id.juara.front.panel;

import id.juara.front.material.Material;
import id.juara.story.material.CallForMaterial;
import id.juara.story.material.MaterialCall;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What stands in the form of a call for material, as typed; {@code until} as {@code 2026-05-02T09:00}, in the calendar's zone. */
record CallForm(String until, Set<String> types, String megabytes, String most) {
    static final CallForm EMPTY = new CallForm("", Set.of(CallForMaterial.TYPES.get(0)), "10", "1");
    private static final List<Function<Material, String>> NAMES = List.of(
            Material::pdf, Material::slides, Material::text, Material::workbook, Material::photo, Material::picture);

    /** A kind of files that may be asked for. */
    record Kind(String type, String name, boolean chosen) {
        public String id() {
            return "type-" + type.substring(type.lastIndexOf('.') + 1).replace('/', '-');
        }
    }

    static CallForm of(MultivaluedMap<String, String> fields) {
        return new CallForm(
                said(fields, "until"),
                Set.copyOf(Optional.ofNullable(fields.get("types")).orElse(List.of())),
                said(fields, "megabytes"),
                said(fields, "most"));
    }

    static CallForm of(MaterialCall call, ZoneId zone) {
        return new CallForm(
                LocalDateTime.ofInstant(call.until(), zone)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString(),
                call.types(),
                Long.toString(call.mostBytes() >> 20),
                Integer.toString(call.most()));
    }

    CallForMaterial.Form call(ZoneId zone) {
        return new CallForMaterial.Form(moment(zone), types, number(megabytes), number(most));
    }

    /** All that may be asked for, the usual first. */
    List<Kind> kinds(Material words) {
        var all = CallForMaterial.TYPES;
        return all.stream()
                .map(type -> new Kind(type, NAMES.get(all.indexOf(type)).apply(words), types.contains(type)))
                .toList();
    }

    private Instant moment(ZoneId zone) {
        try {
            return LocalDateTime.parse(until).atZone(zone).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static Integer number(String text) {
        return text.matches("[0-9]{1,5}") ? Integer.valueOf(text) : null;
    }

    private static String said(MultivaluedMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }
}
