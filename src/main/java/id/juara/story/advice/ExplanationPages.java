package id.juara.story.advice;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.juara.law.rules.Bilingual;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/** Why a submission's place is what it is, for staff. */
public final class ExplanationPages {
    private ExplanationPages() {}

    /**
     * A step, and the steps that it rests on.
     *
     * @param key what it is, such as {@code points.mean}
     * @param says the step as a sentence with its arithmetic, figures rounded as the rules print
     * @param figures exact; a judge by his seat
     */
    public record Node(String key, Bilingual says, SortedMap<String, String> figures, List<Node> children) {}

    /**
     * A submission's tree from each mark to its place.
     *
     * @param official as the rules decide
     * @param beside by the other method; absent where it has no place by it
     * @param says how far it stands from the line, and how sure that is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Told(
            UUID submission,
            String number,
            String title,
            String decides,
            String advises,
            List<Bilingual> says,
            Node official,
            Node beside) {}
}
