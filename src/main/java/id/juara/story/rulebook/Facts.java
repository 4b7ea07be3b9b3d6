package id.juara.story.rulebook;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a condition may ask about one entry. The name of a fact is the path through these records, such as
 * {@code submission.monthsRunning}: a component added here is at once declared, type-checked and given its value.
 * An absent fact makes a condition that needs it undecided; {@code institution.graded && …} asks first.
 */
public record Facts(Submission submission, Institution institution, Honours honours) {
    public Facts {
        Objects.requireNonNull(submission);
        Objects.requireNonNull(institution);
        Objects.requireNonNull(honours);
    }

    /**
     * The entry itself.
     *
     * @param monthsRunning whole months from the start of the innovation to the close of the window; absent without a start
     * @param title the entry's title
     * @param group id of its group, empty where the edition has none
     * @param category its category, empty where it has none
     * @param goals how many of the 17 sustainable development goals it names
     * @param blankAnswers how many required questions stand empty
     * @param fillerAnswers how many answers look like filler: repeated letters, dots, the question itself
     * @param overlongAnswers how many answers have more words than allowed
     * @param sameTitle how many other entries of the edition bear the same title
     * @param missingDocuments how many required documents are not attached
     * @param answers question id to the answer's text; an unanswered question is empty
     */
    public record Submission(
            Optional<Integer> monthsRunning,
            String title,
            String group,
            String category,
            int goals,
            int blankAnswers,
            int fillerAnswers,
            int overlongAnswers,
            int sameTitle,
            int missingDocuments,
            Map<String, String> answers) {
        public Submission {
            Objects.requireNonNull(monthsRunning);
            answers = Map.copyOf(answers);
        }
    }

    /**
     * The institution that sends it.
     *
     * @param cluster ministry, agency, province, regency, city, state-enterprise or regional-enterprise
     * @param code its code in the register of institutions
     * @param province two digits of its province, empty for a national institution
     * @param graded whether it has an accountability grade
     * @param grade AA, A, BB, B, CC, C or D; absent where it has none
     * @param gradeScore the score behind the grade, 0 to 100; absent where it has none
     */
    public record Institution(
            String cluster,
            String code,
            String province,
            boolean graded,
            Optional<String> grade,
            Optional<BigDecimal> gradeScore) {
        public Institution {
            if (graded != grade.isPresent()) {
                throw new IllegalArgumentException("a grade stands where an institution is graded");
            }
        }
    }

    /**
     * What the innovation won before.
     *
     * @param topWinner whether it was a top winner in any year
     * @param finalist how many times it was among the finalists (Top 99)
     * @param lastFinalistYear the last year in which it was; absent where it never was
     */
    public record Honours(boolean topWinner, int finalist, Optional<Integer> lastFinalistYear) {}
}
