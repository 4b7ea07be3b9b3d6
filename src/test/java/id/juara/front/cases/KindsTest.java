package id.juara.front.cases;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.anomaly.Kind;
import id.juara.law.rules.Language;
import id.juara.law.rules.Word;
import id.juara.story.anomaly.CaseDecision;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of case says what it means, and every decision what it comes to. */
class KindsTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aKindSaysInBothLanguagesWhatItMeansAndWhatIsToBeDone(Kind kind) {
        var said = new ArrayList<String>();
        for (var language : Language.values()) {
            var one = new Kinds(language).of(kind.word());
            said.addAll(List.of(one.name(), one.means(), one.odd(), one.usual(), one.next()));
        }

        assertThat(said)
                .doesNotHaveDuplicates()
                .allMatch(one -> one.length() > 3)
                .noneMatch(one -> one.contains("%1") || one.contains("%%"));
    }

    @Test
    void theFiguresAreThoseTheSearchGoesByAsEachLanguageWritesThem() {
        var indonesian = new Kinds(Language.ID);
        var english = new Kinds(Language.EN);

        assertThat(indonesian.of(Kind.SINGLE_READING).odd()).contains("lebih dari 2,5 simpangan baku");
        assertThat(english.of(Kind.ERRATIC).odd())
                .isEqualTo(
                        "Odd below 0.5 or above 1.5 over at least 10 readings, or where so much scatter has a chance below 0.001.");
        assertThat(english.of(Kind.QUICK_READING).means()).endsWith("Times over 2 hours do not count.");
        assertThat(english.of(Kind.BURST).means()).contains("within 5 minutes");
    }

    @ParameterizedTest
    @EnumSource(CaseDecision.class)
    void aDecisionSaysInBothLanguagesWhatItComesTo(CaseDecision decision) {
        var word = Word.of(decision);

        assertThat(new Kinds(Language.ID).does(word))
                .hasSizeGreaterThan(3)
                .isNotEqualTo(new Kinds(Language.EN).does(word));
    }
}
