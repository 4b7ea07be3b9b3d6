package id.juara.story.trial;

import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Document;
import id.juara.law.rules.Group;
import id.juara.law.rules.Question;
import id.juara.law.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the entries of an earlier edition could not answer, so that conditions which ask for it find too much. */
final class Beware {
    private Beware() {}

    static List<Bilingual> of(Rules rules, Rules then) {
        var told = new ArrayList<Bilingual>();
        tell(
                told,
                rules.questions().stream()
                        .filter(Question::required)
                        .filter(one -> then.questions().stream()
                                .noneMatch(old -> old.id().equals(one.id())))
                        .map(Question::title)
                        .toList(),
                "Pertanyaan wajib yang belum ada waktu itu, jadi kosong pada semua entri: ",
                "Required questions that were not asked then, and so stand empty in every entry: ");
        tell(
                told,
                rules.documents().stream()
                        .filter(Document::required)
                        .filter(one -> then.documents().stream()
                                .noneMatch(old -> old.id().equals(one.id())))
                        .map(Document::title)
                        .toList(),
                "Dokumen wajib yang belum diminta waktu itu: ",
                "Required documents that were not asked for then: ");
        tell(
                told,
                then.groups().stream()
                        .filter(one -> rules.group(one.id()).isEmpty())
                        .map(Group::title)
                        .toList(),
                "Kelompok waktu itu yang tidak ada dalam aturan ini: ",
                "Groups of then that these rules do not have: ");
        return told;
    }

    private static void tell(List<Bilingual> told, List<Bilingual> titles, String id, String en) {
        if (!titles.isEmpty()) {
            told.add(new Bilingual(id + joined(titles, Bilingual::id) + ".", en + joined(titles, Bilingual::en) + "."));
        }
    }

    private static String joined(List<Bilingual> titles, Function<Bilingual, String> in) {
        return titles.stream().map(in).collect(Collectors.joining(", "));
    }
}
