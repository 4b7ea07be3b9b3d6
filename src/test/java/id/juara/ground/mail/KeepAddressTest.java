package id.juara.ground.mail;

import static id.juara.story.submission.SampleEdition.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Told;
import id.juara.harness.Visitor;
import id.juara.story.submission.SampleEdition;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Mail goes where the provider says that a person's mail goes, if it has looked. */
@QuarkusTest
class KeepAddressTest {
    private static final Pattern FORM = Pattern.compile("<form[^>]*\\baction=\"([^\"]+)\"");

    @Test
    void aVerifiedAddressIsKeptAtSignInAndAnUnverifiedOneIsNot() {
        var open = SampleEdition.now();

        signIn(open.nurse, "{\"email\": \"nurse@dinkes.example.id\", \"email_verified\": true}");
        signIn(open.doctor, "{\"email\": \"doctor@dinkes.example.id\", \"email_verified\": false}");
        var nurse = Told.await(() -> provided(open.nurse), found -> found != null);

        assertThat(nurse).isEqualTo("nurse@dinkes.example.id");
        assertThat(provided(open.doctor)).isNull();
    }

    private static String provided(String subject) {
        return as(subject)
                .get("/api/v1/notices/mail")
                .then()
                .statusCode(200)
                .extract()
                .path("provided");
    }

    private static void signIn(String subject, String claims) {
        var visitor = new Visitor();
        var authorize = visitor.get("/sign-in").header("Location");
        var form = FORM.matcher(visitor.get(authorize).asString());
        var action = form.find() ? form.group(1).replace("&amp;", "&") : authorize;
        var answer = visitor.post(action, Map.of("username", subject, "password", "any", "claims", claims));
        visitor.follow(visitor.get(answer.header("Location")));
    }
}
