package id.juara.story.submission;

import static id.juara.story.submission.SampleEdition.as;
import static id.juara.story.submission.SampleEdition.entry;
import static id.juara.story.submission.SampleEdition.once;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.juara.harness.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DraftingTest {
    private final SampleEdition open = SampleEdition.now();

    @Test
    void aUnitSeesWhatItWrote() {
        var id = open.draft("Klinik Terapung");

        as(open.nurse)
                .get("/api/v1/submissions/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("state", equalTo("writing"))
                .body("unit.name", equalTo("Puskesmas Terapung"))
                .body("number", nullValue())
                .body("entry.title", equalTo("Klinik Terapung"))
                .body("entry.startedOn", equalTo("2024-02-01"))
                .body("entry.goals", contains(3, 10))
                .body("entry.answers.summary", containsString("Perahu"));
    }

    @Test
    void everyFaultOfAFormIsNamedByItsPlace() {
        var form = entry(" ");
        form.put("group", "lain");
        form.put("category", "Bukan kategori");
        form.put("goals", List.of(0, 18));
        form.put("answers", Map.of("summary", "buruk\u0000", "unknown", "x"));

        open.tryToDraft(open.nurse, form)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/title", "/group", "/category", "/goals", "/answers/summary", "/answers/unknown"));
    }

    @Test
    void aFieldThatNobodyKnowsIsRefused() {
        var form = entry("Klinik Terapung");
        form.put("state", "sent");

        open.tryToDraft(open.nurse, form).statusCode(400);
    }

    @Test
    void ofTwoTabsTheSecondIsToldThatTheFirstChangedTheEntry() {
        var id = open.draft("Klinik Terapung");

        change(open.nurse, id, "0", "Klinik Terapung Satu").statusCode(200).header("ETag", equalTo("\"1\""));
        change(open.doctor, id, "0", "Klinik Terapung Dua").statusCode(412);
        as(open.nurse)
                .body(entry("Tanpa versi"))
                .put("/api/v1/submissions/" + id)
                .then()
                .statusCode(428);

        as(open.nurse).get("/api/v1/submissions/" + id).then().body("entry.title", equalTo("Klinik Terapung Satu"));
    }

    @Test
    void whatWasHandedInIsLockedForTheUnitButNotForTheLocalAdmin() {
        var id = open.handedIn("Klinik Terapung");

        change(open.nurse, id, "1", "Diubah unit").statusCode(409).body("title", equalTo("with-the-local-admin"));
        change(open.admin, id, "1", "Diubah admin").statusCode(200);
    }

    @Test
    void aLocalAdminBeginsAnEntryForAUnitOfTheInstitutionOnly() {
        var form = entry("Untuk unit");
        form.put("unit", open.library);
        open.tryToDraft(open.admin, form).statusCode(201).body("unit.name", equalTo("Perpustakaan Daerah"));

        open.tryToDraft(open.admin, entry("Tanpa unit")).statusCode(422).body("errors.pointer", hasItem("/unit"));
        form.put("unit", open.otherClinic);
        open.tryToDraft(open.admin, form).statusCode(404);
    }

    @Test
    void aKeyStandsOnceInItsInstitution() {
        var form = entry("Satu");
        form.put("ref", "A-1");
        open.draft(open.nurse, form);

        open.tryToDraft(open.doctor, form).statusCode(409).body("title", equalTo("ref-taken"));
        open.draft(open.otherNurse, form);
    }

    @Test
    void anotherInstitutionsEntryIsNotThere() {
        var id = open.draft("Klinik Terapung");
        var path = "/api/v1/submissions/" + id;

        as(open.otherNurse).get(path).then().statusCode(404);
        as(open.otherAdmin).get(path).then().statusCode(404);
        as(open.otherAdmin).get(path + "/completeness").then().statusCode(404);
        change(open.otherNurse, id, "0", "Rebut").statusCode(404);
        as(open.otherAdmin).post(path + "/hand-in").then().statusCode(404);
        as(open.librarian).get(path).then().statusCode(404); // another unit of the same institution
        as(open.admin).get(path).then().statusCode(200);
        as(open.judge).get(path).then().statusCode(403);
    }

    @Test
    void staffKnowThatADraftIsThereAndNotWhatItSays() {
        var id = open.draft("Rahasia");

        as(open.staff)
                .get("/api/v1/submissions/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("writing"))
                .body("entry", nullValue());
        list(open.staff, "").body("items.id", contains(id)).body("items[0].title", nullValue());
        list(open.staff, "?q=Rahasia").body("items", empty());
        as(open.staff).get("/api/v1/submissions/" + id + "/completeness").then().statusCode(403);
        change(open.staff, id, "0", "Diubah").statusCode(403);
    }

    @Test
    void severalPeopleWriteAnEntry() {
        var id = open.draft("Klinik dan Pustaka");
        var path = "/api/v1/submissions/" + id;
        var librarian = open.person(open.librarian);

        once(open.nurse)
                .body(Map.of("person", librarian))
                .post(path + "/writers")
                .then()
                .statusCode(201)
                .body("items.name", hasItems(open.librarian, open.nurse));
        change(open.librarian, id, "0", "Klinik dan Pustaka Bersama").statusCode(200);
        list(open.librarian, "").body("items.id", contains(id));
        once(open.nurse)
                .body(Map.of("person", open.person(open.otherNurse)))
                .post(path + "/writers")
                .then()
                .statusCode(422);

        as(open.nurse).delete(path + "/writers/" + librarian).then().statusCode(204);
        as(open.librarian).get(path).then().statusCode(404);
    }

    @Test
    void whatAnEntryLacksIsSeenAtOnce() {
        open.draft("Klinik Terapung");
        var form = entry("KLINIK terapung!");
        form.put("goals", List.of());
        form.put("startedOn", LocalDate.now().minusMonths(3).toString());
        form.put(
                "answers",
                Map.of("summary", "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua belas"));
        var id = open.draft(open.nurse, form);

        completeness(id)
                .body("complete", equalTo(false))
                .body("words.summary.words", equalTo(13))
                .body("words.summary.most", equalTo(12))
                .body("words.impact.words", equalTo(0))
                .body("items.findAll { it.weight == 'blocks' }.at", containsInAnyOrder("/answers/summary", ""))
                .body(
                        "items.findAll { it.weight == 'fails' }.says.en",
                        containsInAnyOrder(
                                "Impact: is not answered", "Less than a year old", "The title is used twice"))
                .body(
                        "items.find { it.at == '/title' }.says.id",
                        equalTo("judul yang sama ada pada entri lain: Klinik Terapung"))
                .body("items.says.id", everyItem(not(nullValue())));
    }

    @Test
    void anAnswerThatSaysNothingLooksOdd() {
        var form = entry("Klinik Terapung");
        form.put("answers", Map.of("summary", "sama dengan di atas", "impact", "-"));
        var id = open.draft(open.nurse, form);

        completeness(id)
                .body("complete", equalTo(true))
                .body("items.weight", contains("odd", "odd"))
                .body("items.at", contains("/answers/summary", "/answers/impact"));
    }

    @Test
    void aTitleLikeAnothersLooksOddAndIsNotNamedAcrossInstitutions() {
        open.draft(open.otherNurse, entry("Klinik Terapung untuk Pulau Kecil"));
        var id = open.draft("Klinik Terapung bagi Pulau Kecil");

        completeness(id)
                .body("items.says.en", contains("the title is like another entry's"))
                .body("items.weight", contains("odd"));
    }

    @Test
    void aSoundEntryLacksNothing() {
        completeness(open.draft("Klinik Terapung"))
                .body("complete", equalTo(true))
                .body("items", empty());
    }

    @Test
    void aListIsWalkedPageByPageWithoutAGap() {
        var drafted = new ArrayList<String>();
        for (var i = 0; i < 7; i++) {
            drafted.add(open.draft("Inovasi nomor " + i));
        }

        var walked = new ArrayList<String>();
        var next = "/api/v1/editions/" + open.edition + "/submissions?limit=3";
        while (next != null) {
            var page = as(open.nurse).get(next);
            walked.addAll(page.jsonPath().getList("items.id"));
            var link = page.header("Link");
            next = link == null ? null : link.substring(link.indexOf('<') + 1, link.indexOf('>'));
        }

        assertThat(walked).containsExactlyInAnyOrderElementsOf(drafted).isSorted();
    }

    @Test
    void aListIsSearchedByAPieceOfTheTitleOrOfTheNumber() {
        var boat = open.sent("Perahu Klinik Terapung");
        open.draft("Bank Sampah");
        var number =
                as(open.nurse).get("/api/v1/submissions/" + boat).jsonPath().getString("number");

        list(open.nurse, "?q=KLINIK%20tera").body("items.id", contains(boat));
        list(open.nurse, "?q=" + number.substring(4).toLowerCase()).body("items.id", contains(boat));
        list(open.staff, "?q=perahu").body("items.title", contains("Perahu Klinik Terapung"));
        list(open.nurse, "?q=100%25_").body("items", empty());
        list(open.nurse, "?state=sent").body("items.id", contains(boat));
        list(open.nurse, "?state=nonsense").statusCode(400);
    }

    @Test
    void aLocalAdminsListHoldsTheInstitutionsEntriesAlone() {
        var own = open.draft("Milik sendiri");
        var other = open.draft(open.otherNurse, entry("Milik lain"));

        list(open.admin, "").body("items.id", contains(own));
        list(open.otherAdmin, "").body("items.id", contains(other));
        list(open.librarian, "").body("items", empty());
        list(open.staff, "").body("items.id", containsInAnyOrder(own, other));
        list(open.judge, "").statusCode(403);
    }

    @Test
    void aLongerListTakesNoMoreQueries() {
        open.draft("Satu");
        list(open.admin, "").body("items", hasSize(1));
        var few = queries();
        for (var i = 0; i < 12; i++) {
            open.draft("Inovasi " + i);
        }
        var many = queries();

        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void theFunnelCountsWhereEntriesStand() {
        open.draft("Ditulis");
        open.handedIn("Diserahkan");
        open.sent("Dikirim");
        var withdrawn = open.draft("Ditarik");
        as(open.nurse)
                .body(Map.of("reason", "Salah buat"))
                .post("/api/v1/submissions/" + withdrawn + "/withdraw")
                .then()
                .statusCode(200);

        var steps = as(open.staff)
                .get("/api/v1/editions/" + open.edition + "/funnel")
                .jsonPath()
                .getList("steps", Map.class);

        assertThat(steps)
                .startsWith(
                        Map.of("step", "begun", "entries", 4),
                        Map.of("step", "held-by-unit", "entries", 1),
                        Map.of("step", "held-by-local-admin", "entries", 1),
                        Map.of("step", "sent", "entries", 1),
                        Map.of("step", "withdrawn", "entries", 1));
        as(open.admin)
                .get("/api/v1/editions/" + open.edition + "/funnel")
                .then()
                .statusCode(403);
    }

    @Test
    void aCreatingRequestNeedsAKey() {
        as(open.nurse)
                .body(entry("Klinik Terapung"))
                .post("/api/v1/editions/" + open.edition + "/submissions")
                .then()
                .statusCode(400)
                .body("title", equalTo("key-missing"));
    }

    @Test
    void anEditionThatIsNotThereTakesNothing() {
        once(open.nurse)
                .body(entry("Klinik Terapung"))
                .post("/api/v1/editions/nowhere-" + UUID.randomUUID() + "/submissions")
                .then()
                .statusCode(404);
    }

    private List<String> queries() {
        // the first request after a change of the list may differ in nothing but its rows
        return Statements.of(() -> list(open.admin, "").statusCode(200));
    }

    private ValidatableResponse list(String subject, String query) {
        return as(subject)
                .urlEncodingEnabled(false)
                .get("/api/v1/editions/" + open.edition + "/submissions" + query)
                .then();
    }

    private ValidatableResponse completeness(String id) {
        return as(open.nurse)
                .get("/api/v1/submissions/" + id + "/completeness")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse change(String subject, String id, String version, String title) {
        return as(subject)
                .header("If-Match", "\"" + version + "\"")
                .body(entry(title))
                .put("/api/v1/submissions/" + id)
                .then();
    }
}
