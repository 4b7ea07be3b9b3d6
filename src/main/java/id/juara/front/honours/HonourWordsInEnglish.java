package id.juara.front.honours;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The same in English. */
@Localized("en")
public interface HonourWordsInEnglish extends HonourWords {
    @Override
    @Message("Former winners and finalists")
    String register();

    @Override
    @Message(
            "This register holds for all competitions. The conditions of screening look at it; whoever looks alike is decided by a person.")
    String about();

    @Override
    @Message("A piece of a title, unit or institution")
    String find();

    @Override
    @Message("Find")
    String findNow();

    @Override
    @Message("Show all")
    String all();

    @Override
    @Message("The register is empty.")
    String none();

    @Override
    @Message("Nothing fits.")
    String noneFound();

    @Override
    @Message("Year")
    String year();

    @Override
    @Message("Level")
    String level();

    @Override
    @Message("winner")
    String winner();

    @Override
    @Message("finalist")
    String finalist();

    @Override
    @Message("Title")
    String title();

    @Override
    @Message("Unit")
    String unit();

    @Override
    @Message("Institution")
    String institution();

    @Override
    @Message("Source")
    String source();

    @Override
    @Message("Next part")
    String more();

    @Override
    @Message("Add from a workbook")
    String add();

    @Override
    @Message(
            "Download the empty workbook, write one winner or finalist on each row, and upload it here. Nothing is recorded before you agree to what was found.")
    String addSteps();

    @Override
    @Message(
            "Columns: year, level (winner or finalist), title, unit, institution, source (may be empty). At most 700 KiB.")
    String fileHint();

    @Override
    @Message("Of {rows} rows: {added} are new, {changed} change, {same} stand in the register already.")
    String would(int added, int changed, int same, int rows);

    @Override
    @Message("{faults} cells have to be mended. As long as anything is wrong, nothing is recorded.")
    String faulty(int faults);

    @Override
    @Message("All rows stand in the register; there is nothing to record.")
    String nothingNew();

    @Override
    @Message("Once this is recorded, the conditions of screening have to run again before it is closed.")
    String runAgain();

    @Override
    @Message("Record in the register")
    String take();

    @Override
    @Message("Entries that look alike")
    String matches();

    @Override
    @Message(
            "Entries whose title, unit and institution look like the register's. Nobody is turned down before a person decides.")
    String matchesAbout();

    @Override
    @Message("Waiting for a decision: {many}")
    String waiting(String many);

    @Override
    @Message("Nothing waits for a decision.")
    String noneWaits();

    @Override
    @Message("Likenesses are looked for when the conditions of screening run.")
    String notRun();

    @Override
    @Message("To the screening")
    String toScreening();

    @Override
    @Message("Begin to decide")
    String begin();

    @Override
    @Message("What is decided")
    String decided();

    @Override
    @Message("Nothing yet.")
    String noneDecided();

    @Override
    @Message("the same innovation")
    String confirmed();

    @Override
    @Message("another innovation")
    String denied();

    @Override
    @Message("by {name}, {moment}")
    String by(String name, String moment);

    @Override
    @Message("Change the decision")
    String again();

    @Override
    @Message("The same or another?")
    String match();

    @Override
    @Message("{percent} % alike")
    String likeness(String percent);

    @Override
    @Message("Entry")
    String entry();

    @Override
    @Message("Part")
    String part();

    @Override
    @Message("the same")
    String alike();

    @Override
    @Message("Words on both sides are marked.")
    String marked();

    @Override
    @Message("Read the entry")
    String readEntry();

    @Override
    @Message("Decision")
    String decision();

    @Override
    @Message("The same innovation: this entry has won or been a finalist")
    String same();

    @Override
    @Message("Another innovation")
    String other();

    @Override
    @Message("Reason")
    String reason();

    @Override
    @Message("May be empty for a first decision; needed to change one.")
    String reasonHint();

    @Override
    @Message("Choose one of the decisions.")
    String choose();

    @Override
    @Message("Save and take the next")
    String decide();

    @Override
    @Message("Keyboard: arrows choose, Tab goes to reason and button, Enter saves.")
    String keys();

    @Override
    @Message("The screening is closed; decisions cannot be changed any more.")
    String closed();

    @Override
    @Message("More likenesses that wait for a decision")
    String moreWaiting();

    @Override
    @Message("Earlier decisions")
    String moreDecided();
}
