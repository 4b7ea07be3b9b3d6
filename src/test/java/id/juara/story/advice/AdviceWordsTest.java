package id.juara.story.advice;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.law.calibration.Advice;
import id.juara.law.calibration.Obstacle;
import id.juara.law.certainty.Band;
import id.juara.law.ranking.Choice;
import id.juara.law.ranking.Unplaced;
import id.juara.law.reliability.Coefficient;
import id.juara.law.reliability.KrippendorffAlpha;
import id.juara.law.rules.PointsRule.Method;
import id.juara.law.rules.Word;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdviceWordsTest {
    @Test
    void bothLanguagesHaveTheSameSentences() throws IOException {
        assertThat(words("Words_en.properties").stringPropertyNames())
                .isEqualTo(words("Words.properties").stringPropertyNames());
    }

    @Test
    void everyWordThatTheLawHasIsASentence() throws IOException {
        var known = words("Words.properties").stringPropertyNames();

        assertThat(known)
                .containsAll(keys("obstacle.", Obstacle.Key.values()))
                .containsAll(keys("warning.", Advice.Warning.values()))
                .containsAll(keys("method.", Method.values()))
                .containsAll(keys("band.", Band.values()))
                .containsAll(keys("note.", Coefficient.Note.values()))
                .containsAll(keys("measure.alpha-", KrippendorffAlpha.Metric.values()))
                .containsAll(keys("step.choice.", Choice.Why.values()))
                .containsAll(keys("step.unplaced.", Unplaced.Reason.values()))
                .containsAll(
                        Stream.of("tie.decided", "tie.awaits-lot", "tie.shared", "points.carried", "share", "place")
                                .map(key -> "step." + key)
                                .toList());
    }

    private static List<String> keys(String before, Enum<?>... words) {
        return Arrays.stream(words).map(one -> before + Word.of(one)).toList();
    }

    private static Properties words(String file) throws IOException {
        var words = new Properties();
        try (var in = AdviceSentences.class.getResourceAsStream(file)) {
            words.load(in);
        }
        return words;
    }
}
