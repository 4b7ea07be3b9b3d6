package id.juara.front.office;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What is said to ministry staff and the signatory, in English. */
@Localized("en")
public interface OfficeInEnglish extends Office {
    @Override
    @Message("Competitions")
    String office();

    @Override
    @Message("There is no competition yet.")
    String none();

    @Override
    @Message("All competitions")
    String toOffice();

    @Override
    @Message("draft")
    String draft();

    @Override
    @Message("entries are taken")
    String open();

    @Override
    @Message("entries are closed")
    String closed();

    @Override
    @Message("Entries are taken until {moment}")
    String closes(String moment);

    @Override
    @Message("What is due")
    String due();

    @Override
    @Message("Nothing is due now.")
    String nothingDue();

    @Override
    @Message("staff")
    String byStaff();

    @Override
    @Message("the signatory")
    String bySignatory();

    @Override
    @Message("the judges")
    String byJudges();

    @Override
    @Message("secretary")
    String bySecretary();

    @Override
    @Message("waits for its time")
    String byNobody();

    @Override
    @Message("The rules are a draft: check them, then open the competition")
    String openEdition();

    @Override
    @Message("The window is over: close it")
    String closeWindow();

    @Override
    @Message("Run the conditions of the screening")
    String runScreening();

    @Override
    @Message("{many} findings wait for a clerk's decision")
    String askClerks(String many);

    @Override
    @Message("{many} entries look like former winners: decide whether they are")
    String decideMatches(String many);

    @Override
    @Message("Close the screening")
    String closeScreening();

    @Override
    @Message("{many} amendments wait for the second signature")
    String signAmendment(String many);

    @Override
    @Message("Agree to the freezing of the rules")
    String signFreeze();

    @Override
    @Message("Questions that wait for an answer: {many}")
    String answerQuestions(String many);

    @Override
    @Message("Entries that nobody was given to read: {many}")
    String dealReadings(String many);

    @Override
    @Message("Open the round: {many} entries are ready")
    String openRound(String many);

    @Override
    @Message("{many} readings are still to come")
    String awaitReadings(String many);

    @Override
    @Message("All readings are in: close the round")
    String closeRound();

    @Override
    @Message("{many} cases of odd marks are undecided")
    String decideCases(String many);

    @Override
    @Message("Propose the shortlist")
    String propose();

    @Override
    @Message("Check and seal the shortlist")
    String seal();

    @Override
    @Message("Propose the hour of publication")
    String announce();

    @Override
    @Message("Sign the publication for {moment}")
    String signPublication(String moment);

    @Override
    @Message("Will be public {moment}")
    String awaitHour(String moment);

    @Override
    @Message("{many} objections are unanswered")
    String answerObjections(String many);

    @Override
    @Message("{many} errata wait for the second signature")
    String signErrata(String many);

    @Override
    @Message("Objections are taken until {moment}")
    String awaitObjections(String moment);

    @Override
    @Message("Record the decree")
    String decree();

    @Override
    @Message("From begun to sealed")
    String funnel();

    @Override
    @Message(
            "Of {begun} entries begun, {chosen} stand on the shortlist sealed last. Hollow bars do not go on, or are still held by somebody.")
    String funnelSays(String begun, String chosen);

    @Override
    @Message("Step")
    String step();

    @Override
    @Message("Entries")
    String entries();

    @Override
    @Message("Held by")
    String holder();

    @Override
    @Message("Begun")
    String begun();

    @Override
    @Message("Not handed in by the unit")
    String heldByUnit();

    @Override
    @Message("Not sent by the local admin")
    String heldByAdmin();

    @Override
    @Message("Sent")
    String sent();

    @Override
    @Message("Withdrawn")
    String withdrawn();

    @Override
    @Message("Passed the screening")
    String passed();

    @Override
    @Message("Failed the screening")
    String failed();

    @Override
    @Message("Sealed: {round}")
    String chosenIn(String round);

    @Override
    @Message("the unit")
    String unit();

    @Override
    @Message("the local admin")
    String localAdmin();

    @Override
    @Message("the ministry")
    String ministry();

    @Override
    @Message("Arrivals")
    String arrivals();

    @Override
    @Message("{come} entries have come in.")
    String arrivalsSay(String come);

    @Override
    @Message(
            "{come} entries have come in. By the usual rush before a deadline some {total} are expected in the end, nine times in ten between {low} and {high}.")
    String arrivalsExpect(String come, String total, String low, String high);

    @Override
    @Message("Time left")
    String left();

    @Override
    @Message("Come in")
    String come();

    @Override
    @Message("Expected")
    String expected();

    @Override
    @Message("close")
    String close();

    @Override
    @Message("{many} days")
    String days(long many);

    @Override
    @Message("{many} hours")
    String hours(long many);

    @Override
    @Message("{many} min")
    String minutes(long many);

    @Override
    @Message("Rounds")
    String rounds();

    @Override
    @Message("Rounds are made when the competition opens.")
    String noRounds();

    @Override
    @Message("waiting")
    String waiting();

    @Override
    @Message("judging goes on")
    String marking();

    @Override
    @Message("reconciling")
    String reconciling();

    @Override
    @Message("judging is closed")
    String judged();

    @Override
    @Message("sealed")
    String sealed();

    @Override
    @Message("publication is signed")
    String published();

    @Override
    @Message("{many} entries")
    String inRound(String many);

    @Override
    @Message("{done} of {all} readings are in")
    String progress(String done, String all);

    @Override
    @Message("To this round")
    String toRound();

    @Override
    @Message("Judges")
    String judges();

    @Override
    @Message("Judge")
    String judge();

    @Override
    @Message("Done")
    String done();

    @Override
    @Message("Assigned")
    String assigned();

    @Override
    @Message("Excused")
    String excused();

    @Override
    @Message("has left")
    String hasLeft();

    @Override
    @Message("There are no judges yet.")
    String noJudges();

    @Override
    @Message("Opened {moment}")
    String opened(String moment);

    @Override
    @Message("Closed {moment}")
    String closedAt(String moment);

    @Override
    @Message("Seed of the lots (SHA-256)")
    String seed();

    @Override
    @Message("Acts")
    String acts();

    @Override
    @Message("Open this round")
    String openNow();

    @Override
    @Message("From the opening on, judges may mark.")
    String openSure();

    @Override
    @Message("Begin to reconcile")
    String reconcileNow();

    @Override
    @Message("The judges of an entry will see each other's marks and may revise theirs.")
    String reconcileSure();

    @Override
    @Message("Close this round")
    String closeNow();

    @Override
    @Message("Once it is closed no mark is taken any more. This cannot be undone.")
    String closeSure();

    @Override
    @Message("Downloads")
    String downloads();

    @Override
    @Message("Only staff can act here.")
    String onlyStaff();

    @Override
    @Message("Not done")
    String notDone();

    @Override
    @Message("Find an entry")
    String find();

    @Override
    @Message("A piece of its title, number or institution; two letters at least.")
    String findHint();

    @Override
    @Message("Find")
    String findNow();

    @Override
    @Message("{many} entries found")
    String found(String many);

    @Override
    @Message("More than {many} entries match: write a longer piece.")
    String foundMore(String many);

    @Override
    @Message("No sent entry matches.")
    String foundNone();

    @Override
    @Message("Why, in {round}")
    String whyIn(String round);

    @Override
    @Message("not in a round yet")
    String notInRound();

    @Override
    @Message("National models")
    String nationalModels();

    @Override
    @Message("Results and the line")
    String results();

    @Override
    @Message("Shortlist")
    String shortlist();

    @Override
    @Message("Publication")
    String publication();

    @Override
    @Message("{typed}: has to be a whole number")
    String noWholeNumber(String typed);

    @Override
    @Message("Close the window")
    String closing();

    @Override
    @Message("The window ended {moment}.")
    String closingEnded(String moment);

    @Override
    @Message("Entries are taken until {moment}; after that the window is closed here.")
    String closingNotYet(String moment);

    @Override
    @Message("The window is closed.")
    String closingDone();

    @Override
    @Message("This competition is not open yet.")
    String closingDraft();

    @Override
    @Message(
            "By the rules a complete entry on which the local admin stayed silent is sent at the close, within its institution's quota and in its order.")
    String closingSilentSent();

    @Override
    @Message("By the rules an entry on which the local admin stayed silent goes no further.")
    String closingSilentStays();

    @Override
    @Message("Once it is closed, its dates can be moved no more and the screening may begin. This cannot be undone.")
    String closingSure();

    @Override
    @Message("Staff close the window.")
    String closingStaff();
}
