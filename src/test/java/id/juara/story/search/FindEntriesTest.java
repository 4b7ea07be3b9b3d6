package id.juara.story.search;

import static id.juara.story.submission.SampleEdition.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.story.submission.SampleEdition;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Staff find any entry by a piece of its name in two seconds among 3,054. */
@QuarkusTest
class FindEntriesTest {
    private static final int KIPP = 3054;

    /** As many entries as in the season of 2017, sent; laid in by one statement, since sending each takes minutes. */
    private static final String LAY_IN =
            """
            with made as (
                select gen_random_uuid() as id, gen_random_uuid() as rev, n,
                    (array['Klinik', 'Perahu', 'Bank', 'Kelas', 'Pasar', 'Taman', 'Kartu', 'Rumah'])[1 + n % 8] || ' '
                        || (array['Terapung', 'Pustaka', 'Sampah', 'Pagi', 'Daring', 'Warga', 'Sehat'])[1 + n % 7] || ' '
                        || md5(n::text) as title
                from generate_series(1, ?) n),
            sent as (
                insert into submission (id, edition, institution, unit, number, group_id, title, title_key, state, revision, made_by)
                select id, ?, ?, ?, ? || lpad(n::text, 6, '0'), 'umum', title, lower(title), 'sent', rev, ? from made)
            insert into revision (id, submission, n, title, content, sha256, receipt, sent_at, event, leaf, unit, group_id)
            select rev, id, 1, title, 'x', sha256('x'), ? || n, now(), (select max(id) from event), 'x', 'u', 'umum' from made
            """;

    @Inject
    FindEntries find;

    @Test
    void anyEntryIsFoundByAPieceOfItsNameInTwoSecondsAmong3054() {
        var open = SampleEdition.now();
        open.sent("Posyandu Lampion");
        open.asOwner(
                LAY_IN,
                KIPP,
                open.edition,
                open.regency,
                open.clinic,
                "N-" + open.edition + "-",
                open.person(open.nurse),
                "R-" + open.edition + "-");
        open.asOwner("vacuum analyze submission, revision, unit, institution, person, membership");
        found(open.staff, "posyandu"); // the first question loads what later ones use

        var begun = System.nanoTime();
        var titles = found(open.staff, "lampi pos").extract().<List<String>>path("items.title");
        var took = Duration.ofNanos(System.nanoTime() - begun);
        var byNumber =
                found(open.staff, "n-" + open.edition + "-001234").extract().<List<String>>path("items.number");

        System.out.println("found among " + KIPP + " in " + took.toMillis() + " ms");
        assertThat(took).isLessThan(Duration.ofSeconds(2));
        assertThat(titles).contains("Posyandu Lampion");
        assertThat(byNumber).containsExactly("N-" + open.edition + "-001234");
        assertThat(String.join("\n", find.plan("lampion")))
                .contains("revision_by_piece_of_title")
                .contains("submission_by_piece_of_number");
    }

    @Test
    void anEntryIsFoundByItsPeopleItsUnitAndItsInstitution() {
        var open = SampleEdition.now();
        var sent = open.sent("Klinik Terapung");

        for (var piece : List.of(open.nurse, open.admin, open.edition.replace("try-", "uji "))) {
            assertThat(found(open.staff, piece).extract().<List<String>>path("items.id"))
                    .as(piece)
                    .contains(sent);
        }
        assertThat(found(open.staff, open.nurse).extract().<List<String>>path("items.by"))
                .contains("PERSON");
    }

    @Test
    void aTitleThatWasNeverSentIsNotFoundThoughItsUnitIs() {
        var open = SampleEdition.now();
        var draft = open.draft("Rahasia Belum Terkirim " + open.edition);

        var byTitle =
                found(open.staff, "rahasia belum " + open.edition).extract().asString();
        var byPerson = found(open.staff, open.nurse).extract();

        assertThat(byTitle).doesNotContain(draft);
        assertThat(byPerson.<List<String>>path("items.id")).contains(draft);
        assertThat(byPerson.asString()).doesNotContain("Rahasia");
    }

    @Test
    void aSlipOfTheKeysStillFindsWhatLooksAlike() {
        var open = SampleEdition.now();
        var mark = open.edition.replace("-", "");
        var sent = open.sent("Ambulans Nelayan " + mark);

        var hits = found(open.staff, "ambulan nelayann " + mark).extract();

        assertThat(hits.<List<String>>path("items.id")).contains(sent);
        assertThat(hits.<List<String>>path("items.by")).containsOnly("LIKENESS");
    }

    @Test
    void signsThatMeanSomethingToTheDatabaseMeanNothingHere() {
        var open = SampleEdition.now();
        open.sent("Klinik Terapung");

        for (var sign : List.of("%%%", "___", "\\\\\\", "'; ---")) {
            found(open.staff, sign).statusCode(200);
        }
        as(open.staff).queryParam("text", "ab").get("/api/v1/search").then().statusCode(422);
        as(open.staff).get("/api/v1/search").then().statusCode(422);
        as(open.admin).queryParam("text", "klinik").get("/api/v1/search").then().statusCode(403);
        assertThat(found(open.staff, "%%%").extract().<List<String>>path("items.id"))
                .isEmpty();
    }

    private static ValidatableResponse found(String subject, String text) {
        return as(subject).queryParam("text", text).get("/api/v1/search").then().statusCode(200);
    }
}
