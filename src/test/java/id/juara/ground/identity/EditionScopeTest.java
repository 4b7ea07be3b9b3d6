package id.juara.ground.identity;

import static id.juara.harness.Cast.as;
import static id.juara.samples.SampleRules.freshName;
import static id.juara.samples.SampleRules.small;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Cast;
import id.juara.harness.Neighbours;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EditionScopeTest {
    @Test
    void aRoleGivenForOneEditionOpensNoAddressOfAnother() throws SQLException {
        var own = Cast.of(small(freshName("own")));
        var other = Cast.of(small(freshName("other")));
        var secretary = own.secretary();
        bind(secretary, own.edition());

        var seen = List.of(progress(secretary, own.edition()), progress(secretary, other.edition()));

        assertThat(seen).isEqualTo(List.of(200, 403));
    }

    @Test
    void aRoleGivenForNoEditionOpensThemAll() {
        var one = Cast.of(small(freshName("one")));
        var other = Cast.of(small(freshName("other")));
        var secretary = one.secretary();

        var seen = List.of(progress(secretary, one.edition()), progress(secretary, other.edition()));

        assertThat(seen).isEqualTo(List.of(200, 200));
    }

    private static int progress(String subject, String edition) {
        return as(subject).get("/api/v1/rounds/" + edition + "/desk/progress").statusCode();
    }

    private static void bind(String subject, String edition) throws SQLException {
        try (var owner = Neighbours.asOwner();
                var update = owner.prepareStatement(
                        "update membership set edition = ? where person = (select id from person where subject = ?)")) {
            update.setString(1, edition);
            update.setString(2, subject);
            update.executeUpdate();
        }
    }
}
