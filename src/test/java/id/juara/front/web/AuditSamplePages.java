package id.juara.front.web;

import static id.juara.samples.SampleInnovation.FLOATING_CLINIC;

import id.juara.harness.EditionToJudge;
import id.juara.samples.SampleRules;
import id.juara.story.shortlist.ClosedRound;
import java.util.List;
import java.util.Map;

/** The pages of the auditor with something on each. */
final class AuditSamplePages {
    private AuditSamplePages() {}

    static List<SamplePage> all() {
        var round = ClosedRound.ofFour();
        round.propose(Map.of(
                        "departures",
                        List.of(Map.of(
                                "submission", round.submissions.get(2), "in", true, "reason", "Daerah tertinggal"))))
                .statusCode(201);
        round.seal().statusCode(200);
        var edition = EditionToJudge.of(SampleRules.small(SampleRules.freshName("audit")), FLOATING_CLINIC);
        var desk = edition.round("desk").seat(2);
        desk.deal().statusCode(201);
        desk.open().statusCode(200);
        desk.mark(0, FLOATING_CLINIC, Map.of("novelty", "70", "impact", "60")).statusCode(200);
        desk.mark(0, FLOATING_CLINIC, Map.of("novelty", "85", "impact", "60")).statusCode(200);
        var entry = "/audit/timeline?about=submission/" + edition.submission(FLOATING_CLINIC);
        var mark = "/audit/assignments/" + desk.assignment(0, FLOATING_CLINIC);
        return List.of(
                SamplePage.staff("audit", round.auditor, "/audit"),
                SamplePage.staff("audit-unknown", round.auditor, "/audit/timeline?about=x")
                        .answering(404),
                SamplePage.staff("audit-entry", round.auditor, entry),
                SamplePage.staff("audit-mark", round.auditor, mark),
                SamplePage.staff("audit-hands", round.auditor, "/audit/" + round.edition + "/hands"),
                SamplePage.staff("audit-state", round.staff, "/audit/" + round.edition + "/state"));
    }
}
