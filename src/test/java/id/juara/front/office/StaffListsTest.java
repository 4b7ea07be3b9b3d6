package id.juara.front.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Statements;
import id.juara.harness.Visitor;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A longer list on a page of the ministry asks the database no more statements. */
@QuarkusTest
class StaffListsTest {
    private static final List<String> PAGES = List.of(
            "/rounds/desk",
            "/rounds/desk/results",
            "/rounds/desk/judging",
            "/rounds/desk/shortlist",
            "/rounds/desk/publication",
            "/rounds/desk/objections",
            "/rounds/desk/errata",
            "/screening",
            "/rules",
            "");

    @Test
    void eachPageAsksAsManyStatementsForManyEntriesAsForTwo() {
        var few = asked(2);
        var many = asked(30);

        assertThat(many).isEqualTo(few);
        assertThat(many.values()).noneMatch(String::isEmpty);
    }

    private static Map<String, String> asked(int submissions) {
        var marks = IntStream.range(0, submissions)
                .mapToObj(one -> ClosedRound.both(90 - one))
                .toArray(int[][][]::new);
        var round = new ClosedRound(List.of("cut: {top: " + submissions / 2 + "}"), List.of(), marks).published();
        var staff = Visitor.signedIn(round.staff);
        var told = new TreeMap<String, String>();
        for (var page : PAGES) {
            Runnable look = () -> assertThat(
                            staff.get("/office/" + round.edition + page).statusCode())
                    .as(page)
                    .isEqualTo(200);
            look.run(); // the first look may read the rules
            told.put(page, String.join("\n", Statements.of(look)));
        }
        return told;
    }
}
