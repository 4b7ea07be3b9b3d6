package id.juara.story.occasion;

import id.juara.story.notice.Letter;
import java.util.List;
import java.util.Set;

/** Makes notices of events; to tell of something new, write one more of these. */
interface Occasion {
    /** The kinds of events it looks at, as the ledger names them; no other occasion looks at these. */
    Set<String> kinds();

    /** What is to be told of these, which come in the order of the ledger; asks the database for all of them at once. */
    List<Letter> of(List<Happened> events);
}
