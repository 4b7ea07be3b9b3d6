package id.juara.front.web;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.juara.harness.Cast;
import id.juara.harness.Statements;
import id.juara.story.shortlist.ClosedRound;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A longer list asks the database no more statements: each list of a round that is published is asked short and long. */
@QuarkusTest
class LongListsTest {
    private static final List<String> OF_THE_ROUND = List.of(
            "/assignments",
            "/judges",
            "/conflicts",
            "/progress",
            "/ranking",
            "/ranking?explain=true",
            "/ranking.xlsx",
            "/ranking.csv",
            "/shortlist",
            "/scoresheets.json",
            "/scoresheets.xlsx",
            "/scoresheets.csv",
            "/cases.xlsx",
            "/cases.csv",
            "/objections");

    private static final List<String> OF_THE_EDITION = List.of(
            "/submissions",
            "/funnel",
            "/screening",
            "/honours/matches",
            "/exports/submissions.json",
            "/exports/submissions.xlsx",
            "/exports/submissions.csv",
            "/exports/screening.json",
            "/exports/screening.xlsx",
            "/exports/funnel.json");

    private static final List<String> OF_THE_PUBLIC = List.of(
            "/api/v1/results/E",
            "/api/v1/results/E/desk",
            "/api/v1/results/E/desk.xlsx",
            "/results/E",
            "/results/E/desk",
            "/data/E");

    @Test
    void eachListAsksAsManyStatementsForManyAsForTwo() {
        var few = asked(published(2));
        var many = asked(published(30));

        assertThat(many).isEqualTo(few);
        assertThat(many.values()).noneMatch(String::isEmpty);
    }

    @Test
    void theHomePageAsksAsManyStatementsForOneEditionMore() {
        published(2);
        var before = askedAtHome();

        published(2);

        assertThat(askedAtHome()).isEqualTo(before).isNotEmpty();
    }

    private static List<String> askedAtHome() {
        Runnable look = () -> given().get("/").then().statusCode(200);
        look.run(); // the first look may read the rules
        return Statements.of(look);
    }

    private static ClosedRound published(int submissions) {
        var marks = IntStream.range(0, submissions)
                .mapToObj(one -> ClosedRound.both(90 - one))
                .toArray(int[][][]::new);
        return new ClosedRound(List.of("cut: {top: " + submissions / 2 + "}"), List.of(), marks).published();
    }

    /** Each list's address to its statements, a line each. */
    private static Map<String, String> asked(ClosedRound round) {
        Function<String, RequestSpecification> staff = any -> Cast.as(round.staff);
        Function<String, RequestSpecification> anybody = any -> given();
        var lists = Stream.of(
                        paths(OF_THE_ROUND, "/api/v1/rounds/E/desk", staff),
                        paths(OF_THE_EDITION, "/api/v1/editions/E", staff),
                        paths(OF_THE_PUBLIC, "", anybody))
                .flatMap(one -> one.entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
        var told = new TreeMap<String, String>();
        lists.forEach((path, reader) -> {
            Runnable look = () -> reader.apply(path)
                    .get(path.replace("/E", "/" + round.edition))
                    .then()
                    .statusCode(200);
            look.run(); // the first look of all may read the rules
            told.put(path, String.join("\n", Statements.of(look)));
        });
        return told;
    }

    private static Map<String, Function<String, RequestSpecification>> paths(
            List<String> lists, String before, Function<String, RequestSpecification> reader) {
        return lists.stream().collect(Collectors.toMap(list -> before + list, list -> reader));
    }
}
