package id.juara.front.rulemaking;

import id.juara.front.chart.Figures;
import id.juara.front.rulemaking.RuleForm.Elsewhere;
import id.juara.front.rulemaking.RuleForm.Field;
import id.juara.front.rulemaking.RuleForm.Kind;
import id.juara.front.rulemaking.RuleForm.Option;
import id.juara.front.rulemaking.RuleForm.Part;
import id.juara.front.rulemaking.RuleForm.Presence;
import id.juara.law.rules.Language;
import id.juara.story.rulebook.PlacedValues;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes fields of the values that a rule text holds, and of those that it may hold. One that has to be there and is not gets
 * none, and one that cannot be exchanged by itself is led to in the text.
 */
final class FieldsAt {
    private final PlacedValues values;
    private final RuleFields words;
    private final Figures figures;
    private final List<Elsewhere> elsewhere = new ArrayList<>();
    private List<Field> fields = new ArrayList<>();
    private Optional<String> otherwise = Optional.empty();
    private String whole = "";
    private Map<String, Object> along = Map.of();

    FieldsAt(PlacedValues values, RuleFields words, Figures figures) {
        this.values = values;
        this.words = words;
        this.figures = figures;
    }

    /** The next value may be left out; {@code says} what holds then. */
    FieldsAt or(String says) {
        otherwise = Optional.of(says);
        return this;
    }

    /** The next value may be left out with the whole clause around it, which it brings along. */
    FieldsAt or(String says, String clause, Map<String, Object> with) {
        whole = clause;
        along = with;
        return or(says);
    }

    FieldsAt code(String path, String label, String hint) {
        return add(path, Kind.CODE, label, hint, List.of());
    }

    FieldsAt text(String path, String label, String hint) {
        return add(path, Kind.TEXT, label, hint, List.of());
    }

    FieldsAt shortly(String path, String label) {
        return add(path, Kind.SHORT, label, "", List.of());
    }

    FieldsAt figure(String path, String label) {
        return add(path, Kind.FIGURE, label, "", List.of());
    }

    FieldsAt readings(String path) {
        return add(path, Kind.READINGS, words.readings(), words.readingsHint(words.all()), List.of());
    }

    FieldsAt moment(String path, String label, String hint) {
        return add(path, Kind.MOMENT, label, hint, List.of());
    }

    FieldsAt choice(String path, String label, List<Option> options) {
        return add(path, Kind.CHOICE, label, "", options);
    }

    FieldsAt flag(String path, String label) {
        return add(
                path, Kind.FLAG, label, "", List.of(new Option("true", words.yes()), new Option("false", words.no())));
    }

    /** What stands there is written as text alone; nothing where there is no such place. */
    void elsewhere(String path, String what) {
        if (!values.below(path).isEmpty() || values.at(path).isPresent()) {
            elsewhere.add(new Elsewhere(values.lineOf(path), what));
        }
    }

    List<Elsewhere> elsewhere() {
        return elsewhere;
    }

    /** The fields made since the last part, as one. */
    Part part(String path, String title, String hint) {
        return part(path, title, hint, List.of());
    }

    Part part(String path, String title, String hint, List<Part> parts) {
        var part = new Part(
                path,
                title,
                hint,
                fields,
                parts.stream().filter(one -> !one.isEmpty()).toList());
        fields = new ArrayList<>();
        return part;
    }

    List<String> below(String path) {
        return values.below(path);
    }

    /** The ids of the items of that list, in its order. */
    List<String> named(String list) {
        return below(list).stream()
                .flatMap(one -> says(list + "/" + one + "/id").stream())
                .toList();
    }

    /** The title that stands below that path, else the id, else the last step of the path. */
    String titleAt(String path) {
        var language = figures.language() == Language.EN ? "en" : "id";
        return says(path + "/title/" + language)
                .or(() -> says(path + "/id"))
                .orElse(path.substring(path.lastIndexOf('/') + 1));
    }

    Optional<String> says(String path) {
        return values.at(path).map(PlacedValues.Value::says).filter(one -> !one.isBlank());
    }

    private FieldsAt add(String path, Kind kind, String label, String hint, List<Option> options) {
        var value = values.at(path);
        var open = value.map(one -> one.open() && one.says().lines().count() <= 1)
                .orElseGet(() -> otherwise.isPresent() && values.takes(path));
        if (open) {
            var says = value.map(PlacedValues.Value::says).orElse("");
            var presence = new Presence(
                    value.isPresent(), otherwise.isPresent(), whole.isEmpty() ? path : whole, Map.copyOf(along));
            fields.add(new Field(
                    path,
                    kind,
                    label,
                    options.isEmpty() ? hinted(hint) : hint,
                    shown(kind, says),
                    known(optional(options), says),
                    presence));
        }
        if (value.isPresent() && !open) {
            elsewhere.add(new Elsewhere(value.get().line(), label));
        }
        otherwise = Optional.empty();
        whole = "";
        along = Map.of();
        return this;
    }

    private String hinted(String hint) {
        return otherwise.map(says -> (hint + " " + words.ifEmpty(says)).strip()).orElse(hint);
    }

    /** A choice may be taken back where the value may be left out. */
    private List<Option> optional(List<Option> options) {
        if (options.isEmpty() || otherwise.isEmpty()) {
            return options;
        }
        var all = new ArrayList<>(options);
        all.add(0, new Option("", words.notSaid(otherwise.get())));
        return all;
    }

    private String shown(Kind kind, String says) {
        return switch (kind) {
            case FIGURE -> figure(says);
            case READINGS -> says.equals("all") ? words.all() : figure(says);
            case MOMENT -> moment(says);
            default -> says;
        };
    }

    private String figure(String says) {
        return says.matches("-?\\d+\\.\\d+") ? figures.plain(says) : says;
    }

    /** As a browser writes it, so that an untouched field comes back as it went; what is no moment stays as it is. */
    private static String moment(String says) {
        try {
            return LocalDateTime.parse(says).toString();
        } catch (DateTimeException unsound) {
            return says;
        }
    }

    private static List<Option> known(List<Option> options, String says) {
        if (options.isEmpty() || options.stream().anyMatch(one -> one.word().equals(says))) {
            return options;
        }
        var all = new ArrayList<>(options);
        all.add(0, new Option(says, says));
        return all;
    }
}
