package id.juara.front.rulemaking;

import id.juara.ground.http.ShownFaults;
import id.juara.ground.http.ShownFaults.Shown;
import id.juara.ground.spreadsheet.DecimalText;
import id.juara.law.rules.Language;
import id.juara.story.rulebook.PlacedFlaw;
import id.juara.story.rulebook.PlacedValues;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule text as a form: a field for each single value that officials change from year to year, and the lines of what is
 * written as text alone.
 */
record RuleForm(List<Part> parts, List<Elsewhere> elsewhere) {
    /** Where a flaw is told that has no field and no part. */
    private static final String TEXT_ALONE = "/elsewhere";

    RuleForm {
        parts = List.copyOf(parts);
        elsewhere = List.copyOf(elsewhere);
    }

    /** What a field takes. */
    enum Kind {
        TEXT,
        /** a statement of a condition, kept letter by letter */
        CODE,
        /** a text of a few letters, such as {@code 1 MB} */
        SHORT,
        FIGURE,
        /** a figure, or the word for all judges */
        READINGS,
        MOMENT,
        CHOICE,
        FLAG
    }

    /** @param word as the rule file has it */
    record Option(String word, String name) {}

    /**
     * Whether a value is in the file.
     *
     * @param optional whether the file may leave it out
     * @param whole what goes with it where it is emptied: its own path, or a clause that is nothing without it
     * @param along what comes with it where it is filled, by path
     */
    record Presence(boolean there, boolean optional, String whole, Map<String, Object> along) {}

    /**
     * @param path of the value in the file
     * @param hint empty where the label says all
     * @param shown as it stands in the field
     * @param options of a choice; what stands in the file is one of them, known or not
     * @param presence whether it stands in the file, and whether it has to
     */
    record Field(
            String path, Kind kind, String label, String hint, String shown, List<Option> options, Presence presence) {
        /** In the page. */
        public String id() {
            return ShownFaults.idOf(path);
        }

        public boolean isChosen() {
            return !options.isEmpty();
        }

        /** A moment that cannot be read is shown as it was typed, which a field for moments would not do. */
        public boolean isMoment() {
            return kind == Kind.MOMENT && moment(shown) instanceof LocalDateTime;
        }

        public boolean isNumber() {
            return kind == Kind.FIGURE;
        }

        public boolean isWide() {
            return kind == Kind.TEXT || kind == Kind.CODE || kind == Kind.MOMENT;
        }

        public boolean isCode() {
            return kind == Kind.CODE;
        }

        /** Notes by path what the file is to hold where that was typed. */
        private void change(String typed, String all, Map<String, Object> changed) {
            if (presence.optional && typed.isBlank()) {
                changed.put(presence.whole, PlacedValues.GONE);
                return;
            }
            changed.put(path, said(typed, all));
            if (!presence.there) {
                changed.putAll(presence.along);
            }
        }

        /** What the rule file is to hold where that was typed; what cannot be read stays as it was typed, to be told as a flaw. */
        private Object said(String typed, String all) {
            return switch (kind) {
                case TEXT, SHORT -> typed.strip().replaceAll("\\s+", " ");
                case FIGURE -> figure(typed);
                case READINGS -> typed.strip().equalsIgnoreCase(all) ? "all" : figure(typed);
                case FLAG -> typed.equals("true") || typed.equals("false") ? (Object) Boolean.valueOf(typed) : typed;
                case MOMENT -> moment(typed);
                case CODE, CHOICE -> typed.strip();
            };
        }

        private static Object moment(String typed) {
            try {
                return LocalDateTime.parse(typed.strip());
            } catch (DateTimeException unsound) {
                return typed.strip();
            }
        }

        private static Object figure(String typed) {
            return DecimalText.of(typed).<Object>map(Function.identity()).orElse(typed.strip());
        }
    }

    /**
     * Fields that belong together, and the parts within.
     *
     * @param path of the place in the file that they are read from
     */
    record Part(String path, String title, String hint, List<Field> fields, List<Part> parts) {
        public String id() {
            return ShownFaults.idOf(path);
        }

        public List<Field> getSaid() {
            return fields.stream().filter(one -> one.presence.there).toList();
        }

        /** What the file leaves out. */
        public List<Field> getUnsaid() {
            return fields.stream().filter(one -> !one.presence.there).toList();
        }

        /** Whether something is told of what the file leaves out. */
        public boolean isUnsaidAmiss(ShownFaults faults) {
            return getUnsaid().stream().anyMatch(one -> faults.has(one.path));
        }

        boolean isEmpty() {
            return fields.isEmpty() && parts.isEmpty();
        }

        private Stream<Part> all() {
            return Stream.concat(Stream.of(this), parts.stream().flatMap(Part::all));
        }
    }

    /** What is written as text alone, at that line. */
    record Elsewhere(int line, String what) {}

    /**
     * What of the form was changed, by path: a value, or that it is gone.
     *
     * @param typed what stands in the field of that path; null where it was not sent
     * @param all the word for all judges
     */
    Map<String, Object> changed(Function<String, String> typed, String all) {
        var changed = new LinkedHashMap<String, Object>();
        fields().forEach(field -> {
            var now = typed.apply(field.path);
            if (now != null && !now.strip().equals(field.shown.strip())) {
                field.change(now, all, changed);
            }
        });
        return changed;
    }

    /** Each flaw beside its field, else at the part around it, else with what is written as text alone. */
    ShownFaults faults(List<PlacedFlaw> flaws, Language language, RuleFields words) {
        var shown = new ArrayList<Shown>();
        for (var one : flaws) {
            var place = place(one.flaw().path());
            var says = one.flaw().sentence(language);
            shown.add(new Shown(place, place.equals(TEXT_ALONE) ? words.lineOf(one.line()) + ": " + says : says));
        }
        return new ShownFaults(shown);
    }

    private String place(String path) {
        return Stream.concat(
                        fields().map(Field::path),
                        parts.stream().flatMap(Part::all).map(Part::path))
                .filter(one -> path.equals(one) || path.startsWith(one + "/"))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse(TEXT_ALONE);
    }

    private Stream<Field> fields() {
        return parts.stream().flatMap(Part::all).flatMap(one -> one.fields.stream());
    }
}
