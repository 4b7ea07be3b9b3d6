package id.juara.front.rulemaking;

import id.juara.story.rulebook.LineDifferences;
import id.juara.story.rulebook.Rulebook;
import java.util.List;

/**
 * A rule text under somebody's hands, seen as text or as a form.
 *
 * @param edition empty while it is new
 * @param version as it was kept when it was seen last; {@code seen} its text then
 */
record Draft(String edition, long version, String seen, String text) {

    /**
     * What is to be said of it.
     *
     * @param checked whether it was looked at, so that no flaws means sound
     * @param amiss why it was not saved though it is sound; empty otherwise
     * @param meanwhile what somebody else changed since it was seen
     * @param line to which a reader is led; 0 for none
     */
    record Looked(boolean checked, String amiss, List<LineDifferences.Line> meanwhile, int line) {
        static final Looked NOT = new Looked(false, "", List.of(), 0);
        static final Looked CHECKED = new Looked(true, "", List.of(), 0);

        static Looked at(int line) {
            return new Looked(false, "", List.of(), line);
        }
    }

    public boolean isNew() {
        return edition.isEmpty();
    }

    /** Where the rules stand that are being written. */
    public String path() {
        return isNew() ? "/office/new" : "/office/" + edition + "/rules";
    }

    /** Where the text is sent to. */
    public String textPath() {
        return isNew() ? path() : path() + "/text";
    }

    boolean isFlawed() {
        return !Rulebook.read("rules.yaml", text).flaws().isEmpty();
    }

    /** A text as it came, with the line ends that the file has. */
    static String said(String text) {
        return text == null ? "" : text.replace("\r\n", "\n");
    }
}
