package id.juara.front.intake;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What is said of tables of entries that come in, in English. */
@Localized("en")
interface TableWordsInEnglish extends TableWords {
    @Override
    @Message("Import entries from a table")
    String title();

    @Override
    @Message(
            "One row is one innovation. The column ref is your own key: a file sent again changes the entry with the same ref.")
    String what();

    @Override
    @Message("The entries become drafts of your institution. You still send them to the ministry from the queue.")
    String becomesDraft();

    @Override
    @Message(
            "The entries become drafts of their institutions, or are marked as sent with where they come from. You choose once the table has been checked.")
    String becomesAny();

    @Override
    @Message("Download the template")
    String stepTemplate();

    @Override
    @Message("The template is made from the rules of this competition: its columns, groups and word limits.")
    String stepTemplateHint();

    @Override
    @Message("Fill in the sheet Inovasi")
    String stepFill();

    @Override
    @Message("Write values, no formulas. Leave the column names as they are.")
    String stepFillHint();

    @Override
    @Message("Choose the file and check it")
    String stepLook();

    @Override
    @Message("File")
    String file();

    @Override
    @Message("Excel (.xlsx) or csv, at most 12 MB and 10,000 rows. The check stores no entry yet.")
    String fileHint();

    @Override
    @Message("Choose a file first.")
    String fileMissing();

    @Override
    @Message("Check the table")
    String look();

    @Override
    @Message("Your tables")
    String kept();

    @Override
    @Message("Kept for a day, for you alone, so that you need not choose the file again.")
    String keptHint();

    @Override
    @Message("came {moment}")
    String came(String moment);

    @Override
    @Message("This table is not kept any more. Choose the file once more.")
    String gone();

    @Override
    @Message("The table, checked")
    String checked();

    @Override
    @Message("The table was taken")
    String takenTitle();

    @Override
    @Message("checked {moment}")
    String at(String moment);

    @Override
    @Message("{rows} rows: {added} new, {changed} changed, {same} the same.")
    String counts(String rows, String added, String changed, String same);

    @Override
    @Message("{rows} rows, {wrong} errors. Nothing is stored.")
    String countsFaulty(String rows, String wrong);

    @Override
    @Message("This table is empty: there is no row below the column names.")
    String empty();

    @Override
    @Message("This file changes nothing: everything in it is there already.")
    String nothingNew();

    @Override
    @Message("Nothing changed: everything in it was there already.")
    String nothingChanged();

    @Override
    @Message("There is no error. Nothing is stored before the table is taken.")
    String sound();

    @Override
    @Message("A table is taken whole or not at all. Mend the errors below, then choose the file again.")
    String faulty();

    @Override
    @Message("Errors")
    String faults();

    @Override
    @Message("There are {many} more errors; all of them stand in the file below.")
    String more(String many);

    @Override
    @Message("Download the file with a column of errors")
    String giveBack();

    @Override
    @Message("Choose another file")
    String chooseAgain();

    @Override
    @Message("Choose the mended file")
    String chooseMended();

    @Override
    @Message("Take this table")
    String take();

    @Override
    @Message("Taking this table stores the new entries and changes those that differ. Other entries are not touched.")
    String takeSure();

    @Override
    @Message("How to take it")
    String how();

    @Override
    @Message("Mark as sent: each entry gets a receipt now")
    String asSent();

    @Override
    @Message("Where they come from")
    String provenance();

    @Override
    @Message("A letter's number or the system they come from. Needed for entries marked as sent; the ledger keeps it.")
    String provenanceHint();

    @Override
    @Message("Say where the entries marked as sent come from.")
    String provenanceMissing();

    @Override
    @Message("Stored: {added} new, {changed} changed, {same} the same.")
    String taken(String added, String changed, String same);

    @Override
    @Message("{sent} entries were marked as sent.")
    String takenSent(String sent);

    @Override
    @Message("To the queue, to send them")
    String toQueue();

    @Override
    @Message("To the competition")
    String toEdition();

    @Override
    @Message("This table is long and being worked on. The page of the job shows how far it is; you may leave it.")
    String workedOn();

    @Override
    @Message("See how far it is")
    String toJob();

    @Override
    @Message("This file is kept, but was not checked to the end.")
    String waits();

    @Override
    @Message("The job was stopped; nothing was stored.")
    String stopped();

    @Override
    @Message("Check again")
    String lookAgain();

    @Override
    @Message("not checked yet")
    String stageWaits();

    @Override
    @Message("being worked on")
    String stageWorkedOn();

    @Override
    @Message("has errors")
    String stageFaulty();

    @Override
    @Message("ready to take")
    String stageSound();

    @Override
    @Message("changes nothing")
    String stageNothingNew();

    @Override
    @Message("taken")
    String stageTaken();
}
