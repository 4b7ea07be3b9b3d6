package id.juara.story.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.story.rulebook.LineDifferences.Fate;
import id.juara.story.rulebook.LineDifferences.Line;
import org.junit.jupiter.api.Test;

class LineDifferencesTest {

    @Test
    void whatStayedWentAndCameIsToldWithItsLineInBothTexts() {
        var told = LineDifferences.between("a\nb\nc\n", "a\nx\nc\nd\n");

        assertThat(told.lines())
                .containsExactly(
                        new Line(Fate.STAYED, 1, 1, "a"),
                        new Line(Fate.WENT, 2, 0, "b"),
                        new Line(Fate.CAME, 0, 2, "x"),
                        new Line(Fate.STAYED, 3, 3, "c"),
                        new Line(Fate.CAME, 0, 4, "d"));
        assertThat(told.isNone()).isFalse();
        assertThat(told.changed(0))
                .extracting(Line::fate)
                .containsExactly(Fate.WENT, Fate.CAME, Fate.LEFT_OUT, Fate.CAME);
    }

    @Test
    void linesThatStayedBetweenTwoChangesAreMarkedAsLeftOutAndThoseAtTheEndsAreNot() {
        var told = LineDifferences.between("a\nb\nc\nd\ne\nf\ng\n", "a\nB\nc\nd\ne\nF\ng\n");

        assertThat(told.changed(1))
                .extracting(Line::fate)
                .containsExactly(
                        Fate.STAYED,
                        Fate.WENT,
                        Fate.CAME,
                        Fate.STAYED,
                        Fate.LEFT_OUT,
                        Fate.STAYED,
                        Fate.WENT,
                        Fate.CAME,
                        Fate.STAYED);
        assertThat(told.changed(2)).extracting(Line::fate).doesNotContain(Fate.LEFT_OUT);
    }

    @Test
    void theSameTextHasNoDifferences() {
        assertThat(LineDifferences.between("a\nb\n", "a\nb\n").isNone()).isTrue();
        assertThat(LineDifferences.between("", "").lines()).isEmpty();
    }

    @Test
    void aTextBeyondAllMeasureIsToldAsGoneAndCome() {
        var told = LineDifferences.between("a\n".repeat(3_001), "a\n");

        assertThat(told.lines()).hasSize(3_002).noneMatch(one -> one.fate() == Fate.STAYED);
    }

    @Test
    void nextYearsTextRaisesTheYearsOfNameTitleAndCalendarAlone() {
        var next = NextYear.of(
                """
                edition: kipp-2026
                title: {id: KIPP 2026, en: Competition 2026}
                basis: Permen PANRB 7/2021
                calendar:
                  opens: 2026-01-02T00:00
                  closes: 2026-04-01T00:00
                # seperti 2026
                groups: []
                """);

        assertThat(next)
                .contains("edition: kipp-2027", "KIPP 2027", "Competition 2027", "2027-01-02T00:00", "2027-04-01T00:00")
                .contains("basis: Permen PANRB 7/2021", "# seperti 2026");
        assertThat(NextYear.of("edition: uji\n")).isEqualTo("edition: uji-2\n");
    }
}
