package id.juara.story.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import id.juara.ground.paper.Pdf;
import id.juara.law.rules.Language;
import id.juara.law.rules.Rules;
import id.juara.story.dossier.MyEntries.Sent;
import id.juara.story.material.Materials.File;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;

/** An entry as it was sent, on paper. */
final class WriteDossier {
    private final Rules rules;
    private final Language language;

    WriteDossier(Rules rules, Language language) {
        this.rules = rules;
        this.language = language;
    }

    record Section(String title, String text) {}

    /**
     * @param brought files that came later, for this round
     * @param sha256 of the sent text, at the foot of each page
     */
    @CheckedTemplate(basePath = "judging")
    record Dossier(
            String language,
            String number,
            String title,
            String competition,
            String unit,
            List<Section> sections,
            String attachments,
            List<String> files,
            String material,
            List<String> brought,
            String sha256)
            implements TemplateInstance {}

    /** @param brought what the entry brought to the round */
    byte[] of(Sent sent, List<File> brought) {
        var entry = sent.entry();
        var english = language == Language.EN;
        var page = new Dossier(
                language.tag(),
                sent.number(),
                entry.path("title").asText(),
                rules.title().in(language)
                        + rules.round(sent.round())
                                .map(round -> " · " + round.title().in(language))
                                .orElse(""),
                entry.path("unit").asText(),
                sections(entry),
                english ? "Attachments" : "Lampiran",
                files(entry),
                english ? "Presentation material" : "Bahan presentasi",
                brought.stream().map(one -> line(one.name(), one.sha256())).toList(),
                sent.sha256());
        return Pdf.of(page.render());
    }

    private List<Section> sections(JsonNode entry) {
        var sections = new ArrayList<Section>();
        var answers = entry.path("answers");
        rules.questions().stream()
                .filter(one -> answers.has(one.id()))
                .forEach(one -> sections.add(new Section(
                        one.title().in(language), answers.path(one.id()).asText())));
        answers.fieldNames().forEachRemaining(id -> {
            if (rules.questions().stream().noneMatch(one -> one.id().equals(id))) {
                sections.add(new Section(id, answers.path(id).asText()));
            }
        });
        return sections;
    }

    private static List<String> files(JsonNode entry) {
        var files = new ArrayList<String>();
        entry.path("attachments")
                .forEach(file -> files.add(
                        line(file.path("name").asText(), file.path("sha256").asText())));
        return files;
    }

    private static String line(String name, String sha256) {
        return name + " · SHA-256 " + sha256;
    }
}
