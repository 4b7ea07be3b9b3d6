package id.juara.front.desk;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What a judge's pages say, in English. */
@Localized("en")
interface DeskInEnglish extends Desk {
    @Override
    @Message("My work")
    String work();

    @Override
    @Message("My rounds")
    String rounds();

    @Override
    @Message("You are not seated as a judge in any round yet.")
    String noRounds();

    @Override
    @Message("To my work")
    String backToWork();

    @Override
    @Message("{done} of {of} submitted")
    String progress(long done, long of);

    @Override
    @Message("Mark {perDay} entries a day to be done by {day}.")
    String pace(long perDay, String day);

    @Override
    @Message("The day {day} has passed; the round is not closed yet.")
    String late(String day);

    @Override
    @Message("All of your entries are submitted.")
    String finished();

    @Override
    @Message("Filters")
    String filters();

    @Override
    @Message("All")
    String all();

    @Override
    @Message("Not marked")
    String todo();

    @Override
    @Message("Draft")
    String draft();

    @Override
    @Message("Submitted")
    String submitted();

    @Override
    @Message("Excused")
    String excused();

    @Override
    @Message("Revisit")
    String revisit();

    @Override
    @Message("There is no entry here.")
    String nothingHere();

    @Override
    @Message("Number")
    String number();

    @Override
    @Message("Entry")
    String entry();

    @Override
    @Message("State")
    String state();

    @Override
    @Message("Total")
    String total();

    @Override
    @Message("Begin marking")
    String start();

    @Override
    @Message("Go on marking")
    String goOn();

    @Override
    @Message("Sheet, files and check")
    String tools();

    @Override
    @Message("Download my sheet (Excel)")
    String downloadSheet();

    @Override
    @Message("Upload my sheet")
    String uploadSheet();

    @Override
    @Message("Download all entries (zip of PDFs)")
    String downloadPile();

    @Override
    @Message("My scale")
    String myScale();

    @Override
    @Message("Check and submit")
    String checkAndSubmit();

    @Override
    @Message("Receipts")
    String receipts();

    @Override
    @Message("Keys")
    String keys();

    @Override
    @Message("Totals {from} to {to}")
    String between(String from, String to);

    @Override
    @Message("This round is not open yet. You may read already.")
    String roundWaiting();

    @Override
    @Message("This round has closed; marks cannot be changed any more.")
    String roundClosed();

    @Override
    @Message("This wave of readings has closed; its marks change no more.")
    String waveClosed();

    @Override
    @Message("Reconciliation: your team's marks are shown below, and you may revise yours.")
    String reconciling();

    @Override
    @Message("Before you mark: sign the integrity pact and do the practice entries.")
    String notPrepared();

    @Override
    @Message("Preparation")
    String prepare();

    @Override
    @Message("Integrity pact")
    String pact();

    @Override
    @Message("This round has no integrity pact.")
    String pactNone();

    @Override
    @Message("You have signed it.")
    String pactSigned();

    @Override
    @Message("I agree and sign")
    String sign();

    @Override
    @Message("The integrity pact is signed and stands in the ledger.")
    String signed();

    @Override
    @Message("Practice entries")
    String practice();

    @Override
    @Message("This round has no practice entries.")
    String practiceNone();

    @Override
    @Message("Mark these made-up entries first. They do not count; afterwards you see what experienced judges gave.")
    String practiceHint();

    @Override
    @Message("done")
    String practiceDone();

    @Override
    @Message("to be done")
    String practiceToDo();

    @Override
    @Message("Keep practice marks")
    String practiceSend();

    @Override
    @Message("Yours")
    String yours();

    @Override
    @Message("Experienced judges")
    String theirs();

    @Override
    @Message("Difference")
    String difference();

    @Override
    @Message("Why")
    String reasons();

    @Override
    @Message("You are ready to mark.")
    String ready();

    @Override
    @Message("Sections")
    String sections();

    @Override
    @Message("Attachments")
    String files();

    @Override
    @Message("Download")
    String download();

    @Override
    @Message("Entry as PDF")
    String asPdf();

    @Override
    @Message("Marks")
    String marks();

    @Override
    @Message("weight {percent} %")
    String weight(String percent);

    @Override
    @Message("Remark to the entrant")
    String remark();

    @Override
    @Message("Told to the entrant where the rules of the round say so.")
    String remarkHint();

    @Override
    @Message("Private note")
    String note();

    @Override
    @Message("Never told to the entrant.")
    String noteHint();

    @Override
    @Message("Come back to this later")
    String revisitThis();

    @Override
    @Message("Weighted total")
    String weighted();

    @Override
    @Message("not complete")
    String notComplete();

    @Override
    @Message("Save & next")
    String saveNext();

    @Override
    @Message("Submit & next")
    String sendNext();

    @Override
    @Message("Submit again & next")
    String resendNext();

    @Override
    @Message("Saved: {number}.")
    String saved(String number);

    @Override
    @Message("Submitted: {number}. Its receipt is on the page Receipts.")
    String sent(String number);

    @Override
    @Message(
            "This sheet was saved in another window after you opened it. What you typed stands below and is not saved yet; check it and save again.")
    String newerOnServer();

    @Override
    @Message("Something needs mending")
    String flawed();

    @Override
    @Message("Write a number, such as 82.5.")
    String writeNumber();

    @Override
    @Message("Conflict of interest")
    String conflict();

    @Override
    @Message("The entry leaves your list, and the secretariat is told.")
    String conflictHint();

    @Override
    @Message("Relation")
    String relation();

    @Override
    @Message("I have a relation to this entry")
    String relationOther();

    @Override
    @Message("Family or close friend")
    String relationFamily();

    @Override
    @Message("Worked there or advised them")
    String relationWork();

    @Override
    @Message("Financial interest")
    String relationMoney();

    @Override
    @Message("Explanation (may be left blank)")
    String conflictNote();

    @Override
    @Message("Declare a conflict")
    String declare();

    @Override
    @Message("Conflict declared; {number} has left your list.")
    String declared(String number);

    @Override
    @Message("Marks of the team")
    String team();

    @Override
    @Message("Your own marks only.")
    String scaleHint();

    @Override
    @Message("No marks yet.")
    String scaleNone();

    @Override
    @Message("Criterion")
    String criterion();

    @Override
    @Message("How many")
    String howMany();

    @Override
    @Message("Lowest")
    String lowest();

    @Override
    @Message("Middle")
    String middle();

    @Override
    @Message("Highest")
    String highest();

    @Override
    @Message("Last five")
    String lastFive();

    @Override
    @Message("Compare with entries to which you gave a like total")
    String compare();

    @Override
    @Message("{criterion}: {many} marks, from {lowest} to {highest}")
    String strip(String criterion, long many, String lowest, String highest);

    @Override
    @Message("Ready to submit")
    String readyToSend();

    @Override
    @Message("Not complete")
    String gaps();

    @Override
    @Message("lacks")
    String gapsLack();

    @Override
    @Message("No draft is ready to be submitted.")
    String nothingToSend();

    @Override
    @Message("Submit the chosen ones")
    String submitChosen();

    @Override
    @Message("A submitted sheet may be submitted again until the round closes; each time there is a receipt.")
    String submitHint();

    @Override
    @Message("{many} sheets submitted.")
    String sentMany(long many);

    @Override
    @Message("Choose at least one entry.")
    String chooseOne();

    @Override
    @Message("Nothing was submitted yet.")
    String noReceipts();

    @Override
    @Message("Moment")
    String moment();

    @Override
    @Message("Event")
    String event();

    @Override
    @Message("Leaf in the ledger (SHA-256)")
    String leaf();

    @Override
    @Message("Looks odd")
    String odd();

    @Override
    @Message("the same mark on every criterion")
    String oddSame();

    @Override
    @Message("a total far from what you usually give")
    String oddFar();

    @Override
    @Message("A .xlsx or .csv file of at most 4 MB")
    String file();

    @Override
    @Message("Choose the file first.")
    String fileMissing();

    @Override
    @Message("See what would change")
    String look();

    @Override
    @Message("Nothing changes until you take it.")
    String uploadHint();

    @Override
    @Message("What your sheet would change")
    String differences();

    @Override
    @Message("{fresh} new, {changed} changed, {same} same, {newer} newer here, {faults} errors")
    String counts(long fresh, long changed, int same, long newer, int faults);

    @Override
    @Message("Errors by cell")
    String faults();

    @Override
    @Message("Download the same sheet with its errors marked")
    String giveBack();

    @Override
    @Message("Old")
    String was();

    @Override
    @Message("New")
    String now();

    @Override
    @Message("Field")
    String field();

    @Override
    @Message("new")
    String kindNew();

    @Override
    @Message("changed")
    String kindChanged();

    @Override
    @Message("newer here")
    String kindNewer();

    @Override
    @Message("Take this row too")
    String takeThis();

    @Override
    @Message("Take the sound rows")
    String take();

    @Override
    @Message("Take nothing")
    String takeNone();

    @Override
    @Message("{many} rows taken.")
    String taken(int many);

    @Override
    @Message("No row changes anything.")
    String nothingToTake();

    @Override
    @Message("(blank)")
    String blank();

    @Override
    @Message("To the next field")
    String keyTab();

    @Override
    @Message("Save and open the next entry (in a mark's field)")
    String keyEnter();

    @Override
    @Message("Save and open the next entry (anywhere)")
    String keyCtrlEnter();

    @Override
    @Message("To the section before or after")
    String keyAlt();

    @Override
    @Message("This list of keys")
    String keyHelp();

    @Override
    @Message("Search in the entry")
    String keySlash();

    @Override
    @Message("To my work")
    String keyWork();

    @Override
    @Message("Use single-letter keys (/ and g w)")
    String keysSwitch();

    @Override
    @Message("Single-letter keys are off until you switch them on here, except ?.")
    String keysHint();

    @Override
    @Message("Search in this entry")
    String search();

    @Override
    @Message("Close")
    String close();

    @Override
    @Message("Page {page} of {of}")
    String page(int page, int of);

    @Override
    @Message("Show pages")
    String filePages();

    @Override
    @Message("Can be downloaded only.")
    String fileOnly();

    @Override
    @Message("Tab")
    String tab();

    @Override
    @Message("Enter")
    String enter();

    @Override
    @Message("Ctrl + Enter")
    String ctrlEnter();

    @Override
    @Message("Alt + ↑ / ↓")
    String altArrows();

    @Override
    @Message("g w")
    String gThenW();

    @Override
    @Message("{many} KB")
    String kilobytes(long many);
}
