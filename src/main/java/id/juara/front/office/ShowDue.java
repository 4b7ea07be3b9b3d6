package id.juara.front.office;

import id.juara.ground.ledger.Moment;
import id.juara.law.rules.Round;
import id.juara.story.competition.Edition;
import id.juara.story.competition.EditionState;
import id.juara.story.competition.FrozenRules;
import id.juara.story.results.Outstanding;
import id.juara.story.results.Outstanding.BeforeRounds;
import id.juara.story.results.Outstanding.OfRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What is due in an edition now, by whom it has to be done. */
@ApplicationScoped
class ShowDue {
    @Inject
    FrozenRules frozen;

    @Inject
    Outstanding outstanding;

    @Inject
    Places places;

    @Inject
    Moment moment;

    /** Something to do. */
    enum Task {
        OPEN_EDITION(By.STAFF),
        CLOSE_WINDOW(By.STAFF),
        RUN_SCREENING(By.STAFF),
        ASK_CLERKS(By.STAFF),
        DECIDE_MATCHES(By.STAFF),
        CLOSE_SCREENING(By.STAFF),
        SIGN_FREEZE(By.SIGNATORY),
        SIGN_AMENDMENT(By.SIGNATORY),
        ANSWER_QUESTIONS(By.STAFF),
        DEAL_READINGS(By.SECRETARY),
        OPEN_ROUND(By.STAFF),
        AWAIT_READINGS(By.JUDGES),
        CLOSE_ROUND(By.STAFF),
        DECIDE_CASES(By.STAFF),
        PROPOSE(By.STAFF),
        SEAL(By.SIGNATORY),
        ANNOUNCE(By.STAFF),
        SIGN_PUBLICATION(By.SIGNATORY),
        AWAIT_HOUR(By.NOBODY),
        ANSWER_OBJECTIONS(By.STAFF),
        SIGN_ERRATA(By.SIGNATORY),
        AWAIT_OBJECTIONS(By.NOBODY),
        DECREE(By.SIGNATORY);

        final By by;

        Task(By by) {
            this.by = by;
        }
    }

    enum By {
        STAFF,
        SIGNATORY,
        SECRETARY,
        JUDGES,
        NOBODY
    }

    /**
     * Something due.
     *
     * @param round its title; empty where it is about the whole edition
     * @param many how many of them wait, where that is told
     * @param moment until when, or from when, in words; empty where there is none
     * @param path where it is done; empty where whoever looks may not go there
     */
    record Due(Task task, String round, long many, String moment, String path) {
        public By getBy() {
            return task.by;
        }
    }

    List<Due> in(Edition edition, Place place, List<OfRound> rounds) {
        return in(edition, place, outstanding.before(List.of(edition.id)).get(edition.id), rounds);
    }

    List<Due> in(Edition edition, Place place, BeforeRounds before, List<OfRound> rounds) {
        var law = frozen.reading(edition).rules().orElseThrow();
        var due = new ArrayList<Due>();
        if (edition.state == EditionState.DRAFT) {
            var task = edition.freezeAskedAt == null ? Task.OPEN_EDITION : Task.SIGN_FREEZE;
            due.add(new Due(task, "", 0, "", place.path() + "/rules"));
            return due;
        }
        if (before.amendments() > 0) {
            due.add(new Due(Task.SIGN_AMENDMENT, "", before.amendments(), "", place.path() + "/amendments"));
        }
        if (before.questions() > 0) {
            var path = places.isStaffOrAuditor() ? "/conversations" : "";
            due.add(new Due(Task.ANSWER_QUESTIONS, "", before.questions(), "", path));
        }
        var now = moment.now();
        if (edition.state == EditionState.OPEN && !now.isBefore(edition.closes)) {
            due.add(new Due(Task.CLOSE_WINDOW, "", 0, "", place.path() + "/closing"));
        } else if (edition.state == EditionState.CLOSED && !before.closed() && nothingRuns(rounds)) {
            screening(before, place, due);
        }
        for (var round : rounds) {
            var title = law.round(round.round()).orElseThrow().title().in(place.language());
            of(round, place.in(round.round(), title), now, due);
        }
        return due;
    }

    /** Where a round has begun, its entrants are settled, however they were screened. */
    private static boolean nothingRuns(List<OfRound> rounds) {
        return rounds.stream().allMatch(one -> one.state().equals("waiting"));
    }

    private static void screening(BeforeRounds before, Place place, List<Due> due) {
        var path = place.path() + "/screening";
        if (before.matches() > 0) {
            due.add(new Due(Task.DECIDE_MATCHES, "", before.matches(), "", place.path() + "/honours/matches"));
        }
        if (!before.screened()) {
            due.add(new Due(Task.RUN_SCREENING, "", 0, "", path));
        } else if (before.asked() > 0) {
            due.add(new Due(Task.ASK_CLERKS, "", before.asked(), "", path));
        } else if (before.matches() == 0) {
            due.add(new Due(Task.CLOSE_SCREENING, "", 0, "", path));
        }
    }

    private void of(OfRound round, Place place, Instant now, List<Due> due) {
        switch (round.state()) {
            case "waiting" -> {
                if (round.entrants() > 0) {
                    due.add(new Due(Task.OPEN_ROUND, place.roundTitle(), round.entrants(), "", place.path()));
                }
            }
            case "open", "reconciling" -> {
                if (round.undealt() > 0 && frozen.round(place.ref()).kind() != Round.Kind.DELIBERATION) {
                    var path = places.isStaffOrAuditor() ? "/secretariat/" + place.ref() : "";
                    due.add(new Due(Task.DEAL_READINGS, place.roundTitle(), round.undealt(), "", path));
                }
                var left = round.readings() - round.done();
                due.add(new Due(
                        left > 0 ? Task.AWAIT_READINGS : Task.CLOSE_ROUND, place.roundTitle(), left, "", place.path()));
            }
            default -> afterwards(round, place, now, due);
        }
        if (round.cases() > 0) {
            due.add(new Due(
                    Task.DECIDE_CASES,
                    place.roundTitle(),
                    round.cases(),
                    "",
                    places.isStaffOrAuditor() ? place.path() + "/cases" : ""));
        }
    }

    private static void afterwards(OfRound round, Place place, Instant now, List<Due> due) {
        if (round.shortlist().isEmpty()) {
            due.add(new Due(Task.PROPOSE, place.roundTitle(), 0, "", place.path() + "/shortlist"));
        } else if (round.shortlist().equals("proposed")) {
            due.add(new Due(Task.SEAL, place.roundTitle(), 0, "", place.path() + "/shortlist"));
        } else if (round.announced().isEmpty()) {
            due.add(new Due(Task.ANNOUNCE, place.roundTitle(), 0, "", place.path() + "/publication"));
        } else if (!round.approved()) {
            var hour = place.moment(round.announced().get());
            due.add(new Due(Task.SIGN_PUBLICATION, place.roundTitle(), 0, hour, place.path() + "/publication"));
        } else {
            published(round, place, now, due);
        }
    }

    private static void published(OfRound round, Place place, Instant now, List<Due> due) {
        if (now.isBefore(round.announced().orElseThrow())) {
            var hour = place.moment(round.announced().get());
            due.add(new Due(Task.AWAIT_HOUR, place.roundTitle(), 0, hour, place.path() + "/publication"));
            return;
        }
        if (round.objections() > 0) {
            due.add(new Due(
                    Task.ANSWER_OBJECTIONS, place.roundTitle(), round.objections(), "", place.path() + "/objections"));
        }
        if (round.errata() > 0) {
            due.add(new Due(Task.SIGN_ERRATA, place.roundTitle(), round.errata(), "", place.path() + "/errata"));
        }
        if (!round.decreed()) {
            var until = round.objectionsUntil().orElseThrow();
            due.add(
                    now.isBefore(until)
                            ? new Due(
                                    Task.AWAIT_OBJECTIONS,
                                    place.roundTitle(),
                                    0,
                                    place.moment(until),
                                    place.path() + "/objections")
                            : new Due(Task.DECREE, place.roundTitle(), 0, "", place.path() + "/decree"));
        }
    }
}
