package id.juara.harness;

import static id.juara.samples.SampleInstitutions.BANYUWANGI;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.juara.samples.SampleRules;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CastTest {
    @Test
    void aWholeCastIsLetInByInvitation() {
        var cast = Cast.of(SampleRules.small(SampleRules.freshName("cast")));

        var unit = cast.unit(BANYUWANGI, "Puskesmas Sobo");
        cast.judge();
        cast.judgeFrom(BANYUWANGI);
        cast.signatory();

        Cast.as(unit)
                .get("/api/v1/people/me")
                .then()
                .statusCode(200)
                .body("memberships", hasSize(1))
                .body("memberships[0].role", equalTo("unit"))
                .body("memberships[0].institution.code", equalTo(BANYUWANGI))
                .body("memberships[0].unit.name", equalTo("Puskesmas Sobo"));
        Cast.as(unit)
                .get("/api/v1/rounds/" + cast.edition() + "/desk")
                .then()
                .statusCode(200)
                .body("state", equalTo("waiting"))
                .body("criteria.weight", equalTo(java.util.List.of("40", "60")));
    }
}
