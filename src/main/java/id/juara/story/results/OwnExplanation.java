package id.juara.story.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.law.ranking.Explanation;
import id.juara.law.ranking.Fraction;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Round;
import id.juara.law.rules.Rules;
import id.juara.law.rules.Tells;
import id.juara.law.rules.Tells.Audience;
import id.juara.story.advice.ExplanationSentences;
import id.juara.story.shortlist.ShortlistEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why an entrant's place is what it is, in sentences, as far as the rules tell entrants: its own criteria and points, and how
 * far it is from the line; where the plenary departed from the order, that it did, since then no line decided; and that an erratum changed
 * the list. Whatever a single judge gave is passed over, and with one reading so is what would give it away.
 */
final class OwnExplanation {
    private static final int FEWEST_TO_HIDE_A_JUDGE = 2;

    private final ObjectMapper json;
    private final ExplanationSentences sentences;
    private final Tells tells;

    OwnExplanation(ObjectMapper json, Rules rules, Round round) {
        this.json = json;
        this.sentences = new ExplanationSentences(rules, round);
        this.tells = round.tells(Audience.ENTRANT);
    }

    /**
     * @param stands whether it still is as it was sealed: an erratum may have changed it
     * @param line the points of the last to which its place gave a seat
     */
    List<Bilingual> of(ShortlistEntry entry, boolean stands, Optional<Fraction> line) {
        var says = new ArrayList<Bilingual>();
        add(says, sealed(entry), entry, stands);
        if (!stands) {
            says.add(sentences.erratum(!entry.chosen));
        } else if (entry.departure != null && (tells.points() || tells.order() == Tells.Order.RANK)) {
            says.add(sentences.plenary(entry.chosen));
        } else if (tells.points() && entry.total != null) {
            line.ifPresent(points -> says.add(sentences.distance(Fraction.parse(entry.total), points)));
        }
        return says;
    }

    private void add(List<Bilingual> says, Explanation step, ShortlistEntry entry, boolean stands) {
        var key = step.key();
        var ranked = tells.order() == Tells.Order.RANK;
        var hidden = entry.readings >= FEWEST_TO_HIDE_A_JUDGE;
        var told =
                switch (key.contains(".") ? key.substring(0, key.indexOf('.')) : key) {
                    case "choice" -> ranked && stands && entry.departure == null;
                    case "place", "tie" -> ranked;
                    case "points" ->
                        tells.points() && (hidden || !step.figures().containsKey("severity"));
                    case "share" -> tells.points();
                    case "criterion" -> tells.criteria() && hidden;
                    default -> false;
                };
        if (told) {
            says.add(sentences.of(step));
        }
        if (!key.equals("criterion")) { // below it stand the marks of single judges
            step.children().forEach(one -> add(says, one, entry, stands));
        }
    }

    private Explanation sealed(ShortlistEntry entry) {
        try {
            return json.readValue(entry.explanation, Explanation.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the explanation of a sealed entry cannot be read", broken);
        }
    }
}
