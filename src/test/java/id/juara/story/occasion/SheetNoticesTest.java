package id.juara.story.occasion;

import static id.juara.story.assignment.SampleRound.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Told;
import id.juara.story.assignment.SampleRound;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A panelist learns that sheets wait for him, once for all that are typed in one go; the secretary that one was rejected. */
@QuarkusTest
class SheetNoticesTest {
    private SampleRound round;

    @BeforeEach
    void open() {
        round = new SampleRound(3, 1, "kind: panel", "readings: all").running();
    }

    @Test
    void manySheetsTypedInOneGoMakeOneNotice() {
        var pile = round.pile(0);

        type(pile.get(0));
        type(pile.get(0)); // typed wrongly, and typed again
        type(pile.get(1));
        type(pile.get(2));
        var rejected = waiting().get(0);
        act(rejected, "rejection");
        var told = Told.texts(round.secretary, "sheet-rejected", round.edition, 1); // secretaries serve all editions

        // the ledger is read in order: what was typed before the rejection has been told by now
        assertThat(Told.texts(round.judge(0), "sheet-typed")).hasSize(1);
        assertThat(told).hasSize(1);
        assertThat(told.get(0)).contains(round.edition).doesNotContain("Bukan 90.");
    }

    @Test
    void whoConfirmedAllIsToldOfTheNextOne() {
        var pile = round.pile(0);
        type(pile.get(0));
        Told.await(() -> Told.texts(round.judge(0), "sheet-typed"), one -> one.size() == 1);
        act(waiting().get(0), "confirmation");

        type(pile.get(1));

        var told = Told.await(() -> Told.texts(round.judge(0), "sheet-typed"), one -> one.size() == 2);
        assertThat(told).doesNotHaveDuplicates();
    }

    @Test
    void aRejectedSheetThatIsTypedAgainIsToldAgain() {
        var pile = round.pile(0);
        type(pile.get(0));
        Told.await(() -> Told.texts(round.judge(0), "sheet-typed"), one -> one.size() == 1);
        act(waiting().get(0), "rejection");

        type(pile.get(0));

        assertThat(Told.await(() -> Told.texts(round.judge(0), "sheet-typed"), one -> one.size() == 2))
                .hasSize(2);
    }

    private void type(UUID assignment) {
        as(round.secretary)
                .body(Map.of("assignment", assignment, "marks", Map.of("novelty", "82.5", "impact", "90")))
                .post(round.path() + "/typed-sheets")
                .then()
                .statusCode(201);
    }

    private List<String> waiting() {
        return as(round.judge(0)).get(round.path() + "/typed-sheets/mine").path("items.id");
    }

    private void act(String sheet, String act) {
        as(round.judge(0))
                .body(Map.of("reason", "Bukan 90."))
                .post(round.path() + "/typed-sheets/" + sheet + "/" + act)
                .then()
                .statusCode(200);
    }
}
