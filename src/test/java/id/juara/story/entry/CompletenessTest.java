package id.juara.story.entry;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.rules.Rules;
import id.juara.story.rulebook.Facts;
import id.juara.story.rulebook.Reading;
import id.juara.story.rulebook.Rulebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CompletenessTest {
    private static final Instant CLOSE = Instant.parse("2026-03-31T17:00:00Z");
    private static final Entry.File LETTER = new Entry.File("supporting", "surat.pdf", 10, "00ff");

    @Test
    void aRequiredDocumentThatIsNotAttachedKeepsAnEntryFromBeingSent() {
        var lacking = look(rules("required: true"), entry(Optional.of(LocalDate.parse("2024-02-01")), List.of()));
        var attached =
                look(rules("required: true"), entry(Optional.of(LocalDate.parse("2024-02-01")), List.of(LETTER)));

        assertThat(lacking.items()).singleElement().satisfies(item -> {
            assertThat(item.at()).isEqualTo("/attachments/supporting");
            assertThat(item.weight()).isEqualTo(Completeness.Weight.BLOCKS);
            assertThat(item.says().id()).isEqualTo("Dokumen pendukung: belum dilampirkan");
        });
        assertThat(attached.complete()).isTrue();
    }

    @Test
    void aConditionThatCannotBeDecidedYetIsToldAndBlocksNothing() {
        var undated = look(rules("required: false"), entry(Optional.empty(), List.of()));

        assertThat(undated.complete()).isTrue();
        assertThat(undated.items())
                .extracting(item -> item.says().en())
                .containsExactly("cannot be decided yet: Less than a year old");
    }

    @Test
    void whatBlocksIsToldBeforeWhatFailsAndThatBeforeWhatLooksOdd() {
        var young = new Entry(
                "try",
                "33.02",
                "Puskesmas",
                "umum",
                Optional.empty(),
                "Klinik",
                Optional.of(LocalDate.parse("2026-01-01")),
                List.of(),
                Map.of("summary", "tes", "impact", "Naik dari 40 menjadi 310 orang."),
                List.of());

        assertThat(look(rules("required: false"), young).items())
                .extracting(Completeness.Item::weight)
                .containsExactly(Completeness.Weight.BLOCKS, Completeness.Weight.FAILS, Completeness.Weight.ODD);
    }

    private static Completeness look(Reading reading, Entry entry) {
        Rules rules = reading.rules().orElseThrow();
        var institution = new Facts.Institution("regency", "33.02", "33", false, Optional.empty(), Optional.empty());
        var facts = EntryFacts.of(rules, CLOSE, entry, institution, EntryFacts.NO_HONOURS, 0);
        return Completeness.of(rules, reading.conditions().orElseThrow(), facts, entry, false, List.of());
    }

    private static Entry entry(Optional<LocalDate> startedOn, List<Entry.File> files) {
        var answers = Map.of("summary", "Perahu membawa dokter.", "impact", "Naik dari 40 menjadi 310 orang.");
        return new Entry(
                "try", "33.02", "Puskesmas", "umum", Optional.empty(), "Klinik", startedOn, List.of(3), answers, files);
    }

    private static Reading rules(String required) {
        try (var file = CompletenessTest.class.getResourceAsStream("/submission/rules.yaml")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Rulebook.read(
                    "rules.yaml",
                    text.replace("EDITION", "try").replace("SILENCE", "stays").replace("required: false", required));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
