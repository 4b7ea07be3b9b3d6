package id.juara.story.intake;

import id.juara.ground.upload.Limits;
import id.juara.ground.upload.Wanted;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Group;
import id.juara.law.rules.Question;
import id.juara.law.rules.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of an import under those rules. A header is the column's name; what stands behind it in brackets is for
 * people.
 *
 * @param forStaff whether a row says whose entry it is; an institution's own import need not
 */
record EntryColumns(Rules rules, boolean forStaff) {
    static final String SHEET = "Inovasi";
    static final String INSTITUTION = "institution";
    static final String REF = "ref";
    static final String UNIT = "unit";
    static final String GROUP = "group";
    static final String CATEGORY = "category";
    static final String TITLE = "title";
    static final String STARTED_ON = "startedOn";
    static final String GOALS = "goals";

    private static final List<String> FIXED =
            List.of(INSTITUTION, REF, UNIT, GROUP, CATEGORY, TITLE, STARTED_ON, GOALS);

    /** Where the table stands in a workbook, and which headers it must have. */
    Wanted wanted() {
        var required = new ArrayList<String>();
        if (forStaff) {
            required.add(INSTITUTION);
        }
        required.addAll(List.of(REF, UNIT, TITLE));
        var optional = new ArrayList<>(FIXED);
        optional.removeAll(required);
        rules.questions().forEach(question -> optional.add(columnOf(question)));
        return new Wanted(Optional.of(SHEET), required, optional, Limits.USUAL);
    }

    /** The question's id, told apart from a column of ours where they are the same. */
    static String columnOf(Question question) {
        return columnOf(question.id());
    }

    static String columnOf(String question) {
        return FIXED.stream().anyMatch(question::equalsIgnoreCase) ? "answer " + question : question;
    }

    /** The column that a pointer into the entry is about. */
    static String columnAt(String pointer) {
        var answers = "/answers/";
        return pointer.startsWith(answers)
                ? columnOf(
                        pointer.substring(answers.length()).replace("~1", "/").replace("~0", "~"))
                : pointer.substring(1);
    }

    /** The only group, where there is only one: then a blank means it. */
    String onlyGroup() {
        return rules.groups().size() == 1 ? rules.groups().get(0).id() : "";
    }

    /** What each column of the template holds, from left to right. */
    Map<String, Bilingual> meanings() {
        var meanings = new LinkedHashMap<String, Bilingual>();
        if (forStaff) {
            meanings.put(INSTITUTION, new Bilingual("Kode instansi", "Code of the institution"));
        }
        meanings.put(REF, new Bilingual("Kunci instansi sendiri, tidak berulang", "The institution's own key, once"));
        meanings.put(UNIT, new Bilingual("Nama unit pelayanan publik", "Name of the unit"));
        if (!rules.groups().isEmpty()) {
            meanings.put(GROUP, new Bilingual("Kelompok: " + groups(), "Group: " + groups()));
        }
        if (!rules.categories().isEmpty()) {
            meanings.put(CATEGORY, new Bilingual("Kategori", "Category"));
        }
        meanings.put(
                TITLE, new Bilingual("Judul inovasi, paling banyak 300 karakter", "Title, at most 300 characters"));
        meanings.put(STARTED_ON, new Bilingual("Mulai berjalan: 2016-03-31", "Running since: 2016-03-31"));
        meanings.put(GOALS, new Bilingual("Nomor TPB 1–17: 3, 10", "Goals by number, 1–17: 3, 10"));
        for (var question : rules.questions()) {
            var most = question.mostWords();
            meanings.put(
                    columnOf(question),
                    new Bilingual(
                            question.title().id() + ", paling banyak " + most + " kata",
                            question.title().en() + ", at most " + most + " words"));
        }
        return meanings;
    }

    private String groups() {
        return String.join(", ", rules.groups().stream().map(Group::id).toList());
    }
}
