package id.juara.ground.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.juara.ground.document.Block.Kind;
import id.juara.law.rules.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadTemplateTest {
    private static final Vocabulary WORDS =
            new Vocabulary(Set.of("round", "seal"), Map.of("list", Set.of("number", "title")));

    private static final Filling TWO = new Filling(
            Map.of("round", "Desk", "seal", ""),
            Map.of(
                    "list",
                    List.of(
                            Map.of("number", "1", "title", "Bank {round}"),
                            Map.of("number", "2", "title", "$1 \\ <b>"))));

    @Test
    void aTemplateIsFilledInLineByLine() throws FlawedTemplate {
        var template = ReadTemplate.of(
                """
                ; a note
                # Minutes of {round}
                = centred
                Two lines
                make one paragraph.

                [if seal]
                Sealed.
                [end]
                [if !seal]
                Not sealed.
                [end]
                [items list: {number}: {title}]
                [table list: No. = {number} | Title = {title}, {round}]
                [sign: Chair = | Secretary = (name)]
                """,
                WORDS);

        var paper = template.filled(Language.EN, "foot", TWO);

        assertThat(paper.title()).isEqualTo("Minutes of Desk");
        assertThat(paper.blocks())
                .containsExactly(
                        Block.of(Kind.TITLE, "Minutes of Desk"),
                        Block.of(Kind.CENTRED, "centred"),
                        Block.of(Kind.PARAGRAPH, "Two lines make one paragraph."),
                        Block.of(Kind.PARAGRAPH, "Not sealed."),
                        Block.of(Kind.ITEM, "1: Bank {round}"), // what is filled in is never read as a template
                        Block.of(Kind.ITEM, "2: $1 \\ <b>"),
                        new Block(
                                Kind.TABLE,
                                List.of("No.", "Title"),
                                List.of(List.of("1", "Bank {round}, Desk"), List.of("2", "$1 \\ <b>, Desk"))),
                        new Block(Kind.SIGNATURES, List.of("Chair", "", "Secretary", "(name)"), List.of()));
    }

    @Test
    void aColumnThatNoRowFillsIsLeftOutAndTheOthersShareThePage() throws FlawedTemplate {
        var template = ReadTemplate.of("# A\n[table list: No. = {number} | Seal = {seal} | Title = {title}]\n", WORDS);

        var table = template.filled(Language.EN, "", TWO).blocks().get(1);

        assertThat(table.texts()).containsExactly("No.", "Title");
        assertThat(table.rows()).containsExactly(List.of("1", "Bank {round}"), List.of("2", "$1 \\ <b>"));
        assertThat(table.widths()).hasSize(2).satisfies(widths -> {
            assertThat(widths.get(0)).isLessThan(widths.get(1));
            assertThat(widths.get(0) + widths.get(1)).isBetween(99, 101);
        });
    }

    @Test
    void aNumberKeepsItsLineAndTheLongestTextGetsWhatIsLeft() {
        var reason = "Pleno menimbang sebaran wilayah dan kelompok. ".repeat(12);
        var row = List.of("1", "KIPP-2017-000070", "Antrean Daring", "84,09", reason);

        var widths = new Block(Kind.TABLE, List.of("No.", "Nomor", "Judul", "Nilai", "Alasan"), List.of(row)).widths();

        // in letters of a page a hundred wide, the margins of a cell taken off
        assertThat(widths.get(0)).isGreaterThanOrEqualTo(3 + 2);
        assertThat(widths.get(1)).isGreaterThanOrEqualTo(16 + 2);
        assertThat(widths.get(3)).isGreaterThanOrEqualTo(5 + 2);
        assertThat(widths.get(4)).isGreaterThan(40);
    }

    @Test
    void everyFlawIsToldByItsLine() {
        var flawed =
                """
                Text with {colour} and {round
                [table lists: No. = {number}]
                [table list: number]
                [picture: x]
                [if seal]
                """;

        assertThatThrownBy(() -> ReadTemplate.of(flawed, WORDS))
                .isInstanceOfSatisfying(FlawedTemplate.class, one -> assertThat(one.flaws().stream()
                                .map(flaw -> flaw.line() + ": " + flaw.says().en()))
                        .containsExactly(
                                "1: There is no {colour}; there are: round, seal",
                                "1: A brace stands alone: Text with {colour} and {round",
                                "2: There is no {lists}; there are: list",
                                "2: There is no {number}; there are: round, seal",
                                "3: There is no = in this part: number",
                                "4: There is no such order: [picture: x]",
                                "5: This [if] has no [end].",
                                "5: There is no title: a line beginning with #."));
    }
}
