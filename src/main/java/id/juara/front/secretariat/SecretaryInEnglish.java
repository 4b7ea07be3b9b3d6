package id.juara.front.secretariat;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The same in English. */
@Localized("en")
public interface SecretaryInEnglish extends Secretary {
    @Override
    @Message("Secretariat")
    String secretariat();

    @Override
    @Message("There is no round yet.")
    String noRounds();

    @Override
    @Message("All rounds")
    String toRounds();

    @Override
    @Message("Assignment board")
    String board();

    @Override
    @Message("Assignment board")
    String toBoard();

    @Override
    @Message("{done} of {of} readings marked")
    String readings(String done, String of);

    @Override
    @Message("{many} entries")
    String entrants(String many);

    @Override
    @Message("As of {moment}.")
    String asOf(String moment);

    @Override
    @Message("Nothing is dealt yet.")
    String noReadings();

    @Override
    @Message("{many} readings that the rules ask for are not dealt.")
    String missing(String many);

    @Override
    @Message("All readings that the rules ask for are dealt.")
    String nothingMissing();

    @Override
    @Message("Judges")
    String judges();

    @Override
    @Message("This round has no judges yet. Invite them, then seat them in this round.")
    String noJudges();

    @Override
    @Message("Judge")
    String judge();

    @Override
    @Message("Institution")
    String institution();

    @Override
    @Message("Pile")
    String load();

    @Override
    @Message("Assigned")
    String assigned();

    @Override
    @Message("Marked")
    String done();

    @Override
    @Message("Left")
    String left();

    @Override
    @Message("Limit")
    String limit();

    @Override
    @Message("no limit")
    String noLimit();

    @Override
    @Message("May not read")
    String barred();

    @Override
    @Message("Own institution or region, declared relations, and what was excused.")
    String barredHint();

    @Override
    @Message("Excused")
    String excused();

    @Override
    @Message("has left")
    String hasLeft();

    @Override
    @Message("No entries are dealt to this judge yet.")
    String pileEmpty();

    @Override
    @Message("To do")
    String pileToDo();

    @Override
    @Message("In work")
    String pileInWork();

    @Override
    @Message("Submitted")
    String pileSubmitted();

    @Override
    @Message("Invite and seat judges")
    String seats();

    @Override
    @Message("Who reads what")
    String matrix();

    @Override
    @Message("Look at the first dealing")
    String dealFirst();

    @Override
    @Message("Look at dealing the rest")
    String dealRest();

    @Override
    @Message("Look at dealing all anew")
    String dealAnew();

    @Override
    @Message("Can the judges be compared?")
    String gate();

    @Override
    @Message("Yes: what is dealt links all judges closely enough.")
    String gateHolds();

    @Override
    @Message(
            "Not yet: see the figures that are marked. Marks stay valid; evening out strict and lenient judges cannot be relied on.")
    String gateFails();

    @Override
    @Message("holds")
    String holds();

    @Override
    @Message("not yet")
    String fails();

    @Override
    @Message("Measure")
    String check();

    @Override
    @Message("Outcome")
    String outcome();

    @Override
    @Message("Entry")
    String entry();

    @Override
    @Message("{many} judges")
    String readers(String many);

    @Override
    @Message("reads")
    String reads();

    @Override
    @Message("marked")
    String marked();

    @Override
    @Message("barred")
    String conflict();

    @Override
    @Message("no")
    String none();

    @Override
    @Message("Next entries")
    String nextEntries();

    @Override
    @Message("From the first entry")
    String firstEntries();

    @Override
    @Message("Next judges")
    String nextJudges();

    @Override
    @Message("Previous judges")
    String previousJudges();

    @Override
    @Message("There are no entries in this round yet.")
    String noEntries();

    @Override
    @Message("Look for a title, a number or a judge's name")
    String find();

    @Override
    @Message("Search")
    String findNow();

    @Override
    @Message("All entries")
    String allEntries();

    @Override
    @Message("No entry has that title or number, and no judge of that name was given any.")
    String noneFound();

    @Override
    @Message("Hatching means that the judge may not read that entry.")
    String legend();

    @Override
    @Message("First dealing")
    String titleFirst();

    @Override
    @Message("Deal the rest")
    String titleRepair();

    @Override
    @Message("Deal all anew")
    String titleRedo();

    @Override
    @Message(
            "This is a trial: nothing is kept yet. The dealing is drawn from the seed of this round, so that trial and dealing come to the same.")
    String previewHint();

    @Override
    @Message("All that was dealt is replaced. This can be done only before the round opens.")
    String redoHint();

    @Override
    @Message("{many} readings are dealt.")
    String deals(String many);

    @Override
    @Message("There are no readings to deal.")
    String dealsNothing();

    @Override
    @Message("Takes")
    String takes();

    @Override
    @Message("Pile afterwards")
    String then();

    @Override
    @Message("What is in the way")
    String blocked();

    @Override
    @Message("This dealing is whole or not at all: mend what is in the way first.")
    String blockedFirst();

    @Override
    @Message("These readings stay undealt.")
    String blockedRest();

    @Override
    @Message("Deal")
    String dealNow();

    @Override
    @Message("Replace by this dealing")
    String redoNow();

    @Override
    @Message("Most entries")
    String most();

    @Override
    @Message("Leave it empty for no limit.")
    String mostHint();

    @Override
    @Message("Save")
    String save();

    @Override
    @Message("Seat again")
    String again();

    @Override
    @Message("This judge leaves")
    String leaves();

    @Override
    @Message("What was submitted counts. What is not marked goes to other judges; you see the dealing first.")
    String leaveHint();

    @Override
    @Message("See who takes over")
    String seeLeave();

    @Override
    @Message("{name} leaves")
    String leaveTitle(String name);

    @Override
    @Message("{many} scoresheets that were submitted count.")
    String leaveKeeps(String many);

    @Override
    @Message("{many} entries are not marked and change hands.")
    String leaveGives(String many);

    @Override
    @Message("Drafts that were not submitted stay kept, but do not count.")
    String leaveDrafts();

    @Override
    @Message("Release the judge and deal the rest")
    String leaveNow();

    @Override
    @Message("Invite judges")
    String inviteTitle();

    @Override
    @Message("The invitation is for this edition. Send its link yourself, by message for example.")
    String inviteHint();

    @Override
    @Message("Names of the judges, one a line")
    String names();

    @Override
    @Message(
            "Where a judge works in an institution that takes part, write its code behind a semicolon, so that none of its entries goes there: Prof. Sari; 3201")
    String namesHint();

    @Override
    @Message("Make the invitations")
    String inviteNow();

    @Override
    @Message("Copy")
    String copy();

    @Override
    @Message("Copied")
    String copied();

    @Override
    @Message("Seat in this round")
    String seatTitle();

    @Override
    @Message("Seat the chosen")
    String seatNow();

    @Override
    @Message("Nobody holds the judge's role who does not sit in this round.")
    String noCandidates();

    @Override
    @Message("left this round before")
    String leftBefore();

    @Override
    @Message("Who is behind")
    String chase();

    @Override
    @Message("To be done by {day}. Behind means less than an even pace since the round opened.")
    String chaseHint(String day);

    @Override
    @Message("No day to be done by is named for this round; what is shown are the readings left.")
    String chaseNoDay();

    @Override
    @Message("All judges are done.")
    String chaseNone();

    @Override
    @Message("Reminders can be sent only while marking is under way.")
    String chaseClosed();

    @Override
    @Message("Behind")
    String behind();

    @Override
    @Message("Drafts")
    String drafts();

    @Override
    @Message("Last marked")
    String lastSeen();

    @Override
    @Message("opened an entry {moment}")
    String lastOpened(String moment);

    @Override
    @Message("never")
    String never();

    @Override
    @Message("reminded {moment}")
    String reminded(String moment);

    @Override
    @Message("Remind")
    String remind();

    @Override
    @Message("Remind {name}")
    String remindOne(String name);

    @Override
    @Message("Remind all who have readings left")
    String remindAll();

    @Override
    @Message("A reminder comes as a notice and by mail. Nobody is reminded more than once in twelve hours.")
    String remindHint();

    @Override
    @Message("Text for a chat")
    String chat();

    @Override
    @Message("Dear {name}, in the round {round} there are {left} entries that wait for your marks: {link}")
    String chatText(String name, String round, String left, String link);

    @Override
    @Message(
            "Dear {name}, in the round {round} there are {left} entries that wait for your marks, by {day} at the latest: {link}")
    String chatTextDay(String name, String round, String left, String day, String link);

    @Override
    @Message("Readings of each judge")
    String readingsDone();

    @Override
    @Message(
            "A reading is one scoresheet that was submitted; honoraria go by it. One that no longer counts was read all the same.")
    String readingsHint();

    @Override
    @Message("Counting")
    String counting();

    @Override
    @Message("First")
    String first();

    @Override
    @Message("Last")
    String last();

    @Override
    @Message("Total")
    String total();

    @Override
    @Message("Panel days")
    String days();

    @Override
    @Message("Type in printed sheets")
    String typeSheets();

    @Override
    @Message("Older ones")
    String older();

    @Override
    @Message("The judging of this round is closed: neither seats nor piles change any more.")
    String judged();

    @Override
    @Message("Reason")
    String leaveReason();

    @Override
    @Message("Read by whoever watches; neither judges nor entrants read it.")
    String leaveReasonHint();

    @Override
    @Message("Give a reason of at most 2000 letters.")
    String leaveReasonNeeded();
}
