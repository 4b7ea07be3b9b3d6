package id.juara.story.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.juara.law.proof.Canonical;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an entry says, complete in itself: the text of a revision. Its bytes are RFC 8785, so that anybody who holds
 * the text can compute its fingerprint.
 *
 * @param institution its code in the register of institutions
 * @param unit the unit's name
 * @param group id of its group, empty where the edition has none
 * @param goals numbers of the sustainable development goals it names, 1 to 17, ascending
 * @param answers question id to text, in the order of ids
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Entry(
        String edition,
        String institution,
        String unit,
        String group,
        Optional<String> category,
        String title,
        Optional<LocalDate> startedOn,
        List<Integer> goals,
        Map<String, String> answers,
        List<File> attachments) {
    public Entry {
        Objects.requireNonNull(edition);
        Objects.requireNonNull(title);
        goals = List.copyOf(goals);
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        attachments = List.copyOf(attachments);
    }

    /**
     * A file that belongs to the entry.
     *
     * @param document id of the document in the rules
     * @param sha256 of its content, 64 hexadecimal digits
     */
    public record File(String document, String name, long bytes, String sha256) {}

    /** The canonical bytes; an absent member is left out. */
    public byte[] bytes() {
        var files = new ArrayList<Map<String, Object>>();
        for (var file : attachments) {
            files.add(Map.of("document", file.document, "name", file.name, "bytes", file.bytes, "sha256", file.sha256));
        }
        var told = new LinkedHashMap<String, Object>();
        told.put("edition", edition);
        told.put("institution", institution);
        told.put("unit", unit);
        told.put("group", group);
        category.ifPresent(one -> told.put("category", one));
        told.put("title", title);
        startedOn.ifPresent(day -> told.put("startedOn", day.toString()));
        told.put("goals", goals);
        told.put("answers", answers);
        told.put("attachments", files);
        return Canonical.bytes(told);
    }
}
