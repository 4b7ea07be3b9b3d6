package id.juara.front.rulemaking;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import id.juara.harness.Cast;
import id.juara.harness.Visitor;
import id.juara.samples.SampleRules;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Whoever reads the rules as a document misses nothing of the file. */
@QuarkusTest
class RuleDocumentTest {
    @Test
    void everyTextOfTheFileIsInTheDocument() throws IOException {
        var text = rules();
        var page = document(text, "id");

        var texts = new ArrayList<String>();
        gather(new Yaml().load(text), texts);

        assertThat(texts).hasSizeGreaterThan(60).allSatisfy(one -> assertThat(page.text())
                .contains(one));
    }

    @Test
    void aRoundIsToldWithEverythingThatDecidesAlsoWhatTheFileLeavesOut() throws IOException {
        var page = document(rules(), "en");

        assertThat(facts(page, 1))
                .containsExactly(
                        entry("Kind of round", "marks on the entry"),
                        entry("Entries come from", "those that passed the screening"),
                        entry("Readings per entry", "2"),
                        entry("One more reading where totals differ by more than", "30"),
                        entry("Entries from the judge’s province", "barred"),
                        entry("Points", "the mean of the marks"),
                        entry("Decimals in print", "2"),
                        entry("Rounding", "half up"),
                        entry("Method shown beside, to staff", "points corrected for strict and lenient judges"),
                        entry("Where points are equal, in turn", "Significance, Adaptability, Novelty, a lot"),
                        entry("The best that go on (entries)", "198"),
                        entry("Where points are equal at the line", "a lot decides"),
                        entry("Too close to the line", "the order decides"),
                        entry("Days for objections", "0"),
                        entry("What is told to the public", "names, order: by number"),
                        entry("What is told to entrants", "names, order: by number"),
                        entry("What is told to judges", "names, order: by number"),
                        entry(
                                "What is told to the secretariat",
                                "names, order: by rank · Points · Marks by the criterion · Judges’ remarks · The results bundle"));
        assertThat(page.select("main > dl.facts > div").stream()
                        .map(one -> one.select("dt").text() + ": "
                                + one.select("dd").text()))
                .contains(
                        "Most per institution: no limit",
                        "A complete entry on which the local admin is silent: goes no further",
                        "A SAKIP score right on a boundary: the higher grade",
                        "Outcome: national model");
        assertThat(facts(page, 2)).containsEntry("Quorum (% of the invited)", "67");
        assertThat(facts(page, 3)).containsEntry("Entries come from", "Plenary on the finalists");
    }

    private static String rules() throws IOException {
        return Files.readString(Path.of("scoring-rules", "kipp-2023.yaml"))
                .replaceFirst("edition: kipp-2023", "edition: " + SampleRules.freshName("dokumen"));
    }

    private static Document document(String rules, String language) {
        var cast = Cast.draft(rules);
        return Jsoup.parse(Visitor.signedIn(cast.staff())
                .get("/office/" + cast.edition() + "/rules?lang=" + language)
                .asString());
    }

    private static Map<String, String> facts(Document page, int round) {
        return page.select("section[aria-labelledby=round-" + round + "] > dl > div").stream()
                .collect(toMap(
                        one -> one.select("dt").text(),
                        (Element one) -> one.select("dd").text(),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    /** Titles, hints, letters and sentences in Indonesian, and the statements of conditions. */
    private static void gather(Object tree, List<String> texts) {
        if (tree instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (List.of("holds", "source", "basis").contains(key) || key.equals("id") && map.containsKey("en")) {
                    texts.add(value.toString().replaceAll("\\s+", " ").strip());
                }
                gather(value, texts);
            });
        } else if (tree instanceof List<?> list) {
            list.forEach(one -> gather(one, texts));
        }
    }
}
