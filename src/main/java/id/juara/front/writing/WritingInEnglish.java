package id.juara.front.writing;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import java.math.BigDecimal;

/** What is said to whoever writes an entry, in English. */
@Localized("en")
interface WritingInEnglish extends Writing {
    @Override
    @Message("My entries")
    String entries();

    @Override
    @Message("There is no entry yet. Begin with a title; everything can be changed later.")
    String none();

    @Override
    @Message("No competition takes entries now. As soon as one does, it stands here.")
    String noEdition();

    @Override
    @Message("Write a new entry")
    String begin();

    @Override
    @Message("Check first whether your innovation may enter")
    String mayEnter();

    @Override
    @Message("Entries are taken until {moment}")
    String closesAt(String moment);

    @Override
    @Message("{days} days {hours} hours left")
    String left(long days, long hours);

    @Override
    @Message("{hours} hours {minutes} minutes left")
    String leftToday(long hours, long minutes);

    @Override
    @Message("{minutes} minutes left")
    String leftThisHour(long minutes);

    @Override
    @Message("Entries are no longer taken.")
    String closed();

    @Override
    @Message("{many} things hold up sending")
    String blocksMany(long many);

    @Override
    @Message("{many} things will fail the screening")
    String failsMany(long many);

    @Override
    @Message("Complete")
    String ready();

    @Override
    @Message("More entries")
    String more();

    @Override
    @Message("Held now by")
    String holder();

    @Override
    @Message("The unit")
    String holderUnit();

    @Override
    @Message("The local admin")
    String holderAdmin();

    @Override
    @Message("The ministry")
    String holderMinistry();

    @Override
    @Message("Nobody: withdrawn")
    String holderNobody();

    @Override
    @Message("being written")
    String stateWriting();

    @Override
    @Message("with the local admin")
    String stateHandedIn();

    @Override
    @Message("sent")
    String stateSent();

    @Override
    @Message("withdrawn")
    String stateWithdrawn();

    @Override
    @Message("Unit")
    String unit();

    @Override
    @Message("Group")
    String group();

    @Override
    @Message("Choose…")
    String choose();

    @Override
    @Message("Title of the innovation")
    String titleOf();

    @Override
    @Message("At most 300 characters. One innovation, one title.")
    String titleHint();

    @Override
    @Message("Make the entry")
    String beginNow();

    @Override
    @Message("All entries")
    String toEntries();

    @Override
    @Message("To the task list")
    String toEntry();

    @Override
    @Message("Number")
    String number();

    @Override
    @Message("What there is to fill in")
    String tasks();

    @Override
    @Message("{done} of {all} parts are done")
    String partsDone(long done, long all);

    @Override
    @Message("About the innovation")
    String about();

    @Override
    @Message("Title, group, day of beginning, sustainable development goals")
    String aboutHint();

    @Override
    @Message("Questions")
    String questions();

    @Override
    @Message("Weighs {weight} % of the marks")
    String weight(BigDecimal weight);

    @Override
    @Message("Has no weight of its own")
    String noWeight();

    @Override
    @Message("{words} of {most} words")
    String wordsOf(int words, int most);

    @Override
    @Message("{many} remarks of the local admin")
    String remarksMany(long many);

    @Override
    @Message("Files")
    String documents();

    @Override
    @Message("{files} of at most {most} files")
    String filesOf(long files, int most);

    @Override
    @Message("done")
    String progressDone();

    @Override
    @Message("to do")
    String progressToDo();

    @Override
    @Message("to mend")
    String progressToMend();

    @Override
    @Message("optional")
    String progressOptional();

    @Override
    @Message("Check and go on")
    String goOn();

    @Override
    @Message("Check completeness")
    String check();

    @Override
    @Message("Read the whole entry and hand it in")
    String review();

    @Override
    @Message("Read the whole entry and send it")
    String reviewSend();

    @Override
    @Message("Read the whole entry")
    String reviewOnly();

    @Override
    @Message("History of the entry")
    String history();

    @Override
    @Message("Receipt")
    String receipts();

    @Override
    @Message("Result")
    String results();

    @Override
    @Message("Withdraw the entry")
    String withdrawIt();

    @Override
    @Message("Return it to the unit")
    String giveBack();

    @Override
    @Message("Remark of the local admin")
    String remarkWhole();

    @Override
    @Message("This entry is with the local admin. Ask for its return to change it.")
    String lockedAdmin();

    @Override
    @Message("The innovation began")
    String started();

    @Override
    @Message("The first day on which the public was served this way. Its age is counted back from {day}.")
    String startedHint(String day);

    @Override
    @Message("Category")
    String category();

    @Override
    @Message("Sustainable development goals (SDGs)")
    String goals();

    @Override
    @Message("Choose those that the innovation really serves.")
    String goalsHint();

    @Override
    @Message("Your institution's own key (optional)")
    String ref();

    @Override
    @Message("A number or code that your institution uses itself.")
    String refHint();

    @Override
    @Message("Answers to questions that the new group does not ask are left behind.")
    String groupHint();

    @Override
    @Message("Save")
    String save();

    @Override
    @Message("Save and go to the next question")
    String saveNext();

    @Override
    @Message("Save and back to the list")
    String saveList();

    @Override
    @Message("Question {place} of {of}")
    String place(int place, int of);

    @Override
    @Message("At most {most} words.")
    String mostWords(int most);

    @Override
    @Message("Your answer")
    String answer();

    @Override
    @Message("What somebody else wrote meanwhile")
    String otherText();

    @Override
    @Message("The field still holds your text. Join what is needed, then save: the text in the field will stand.")
    String otherHint();

    @Override
    @Message("Saving…")
    String saving();

    @Override
    @Message("Saved at")
    String saved();

    @Override
    @Message("Not saved yet: the line dropped. Next try in (seconds):")
    String unsaved();

    @Override
    @Message("There is a newer version:")
    String newer();

    @Override
    @Message("see the difference")
    String compare();

    @Override
    @Message("Your session has ended. This text is still here:")
    String away();

    @Override
    @Message("sign in again in a new window, then come back here")
    String signInAgain();

    @Override
    @Message("words too many")
    String over();

    @Override
    @Message("words left")
    String remaining();

    @Override
    @Message("To the files")
    String toFiles();

    @Override
    @Message("Files")
    String filesTitle();

    @Override
    @Message("This competition asks for no files.")
    String filesNone();

    @Override
    @Message("required")
    String required();

    @Override
    @Message("Kinds {endings}; at most {size} a file; at most {most} files.")
    String takes(String endings, String size, int most);

    @Override
    @Message("No file yet.")
    String noFile();

    @Override
    @Message("Choose a file")
    String chooseFile();

    @Override
    @Message("Upload")
    String upload();

    @Override
    @Message("Remove")
    String remove();

    @Override
    @Message("Remove {name}")
    String removeOne(String name);

    @Override
    @Message("This is full. Remove one to replace it.")
    String full();

    @Override
    @Message("Photos from a phone as one PDF")
    String photosTitle();

    @Override
    @Message(
            "Choose photos in the order of the pages. They are turned upright, made smaller and joined into one PDF within the limit.")
    String photosHint();

    @Override
    @Message("Join and attach")
    String photosJoin();

    @Override
    @Message("Making the photos smaller…")
    String photosShrinking();

    @Override
    @Message("Photo")
    String photosOne();

    @Override
    @Message("All photos are uploaded; joining them…")
    String photosJoining();

    @Override
    @Message("uploaded")
    String upPart();

    @Override
    @Message("minutes left")
    String upMinutes();

    @Override
    @Message("seconds left")
    String upSeconds();

    @Override
    @Message("Pause")
    String upPause();

    @Override
    @Message("Go on")
    String upGo();

    @Override
    @Message("The line dropped; it goes on by itself from where it stopped.")
    String upBroken();

    @Override
    @Message("This file has changed or cannot be read any more since it was chosen; choose it again.")
    String upGone();

    @Override
    @Message("Your session has ended; the upload goes on once you have signed in again.")
    String upAway();

    @Override
    @Message("Reading the file…")
    String upReading();

    @Override
    @Message("Done.")
    String upDone();

    @Override
    @Message("This file is larger than the limit.")
    String upTooLarge();

    @Override
    @Message("You may go on writing in another window; leave this page open.")
    String upMeanwhile();

    @Override
    @Message("Check completeness")
    String checkTitle();

    @Override
    @Message("Nothing is missing. The entry can go on.")
    String checkSound();

    @Override
    @Message("Holds up sending")
    String blocks();

    @Override
    @Message("The entry cannot be sent before these are done.")
    String blocksHint();

    @Override
    @Message("Will fail the screening")
    String fails();

    @Override
    @Message("The entry can be sent, but the screening will turn it down.")
    String failsHint();

    @Override
    @Message("Looks odd")
    String odd();

    @Override
    @Message("A reader may wonder. Nothing is held up.")
    String oddHint();

    @Override
    @Message("Mend it")
    String mend();

    @Override
    @Message("Read before it goes on")
    String reviewTitle();

    @Override
    @Message("Not answered.")
    String unanswered();

    @Override
    @Message("I declare that this entry is true and that its files can be proved.")
    String declare();

    @Override
    @Message("Declaration")
    String declaration();

    @Override
    @Message("Hand in to the local admin")
    String handInNow();

    @Override
    @Message("Send to the ministry")
    String sendNow();

    @Override
    @Message("Once handed in, only the local admin can change it, or return it to you.")
    String handInHint();

    @Override
    @Message(
            "You receive a receipt with the moment that counts. Until the close the entry can be changed and sent again.")
    String sendHint();

    @Override
    @Message("Receipt")
    String receiptTitle();

    @Override
    @Message("Receipt number")
    String receiptNumber();

    @Override
    @Message("Arrived")
    String arrived();

    @Override
    @Message("Fingerprint of the text (SHA-256)")
    String fingerprint();

    @Override
    @Message("Leaf in the ledger")
    String leaf();

    @Override
    @Message("Ledger number")
    String event();

    @Override
    @Message("Sending no.")
    String revision();

    @Override
    @Message("Anybody who holds the text of the entry can compute its fingerprint and hold it against this receipt.")
    String receiptHint();

    @Override
    @Message("Print it or save it as PDF with your browser's print command.")
    String printHint();

    @Override
    @Message("Earlier sendings")
    String earlier();

    @Override
    @Message("Withdraw the entry from the competition")
    String withdrawTitle();

    @Override
    @Message("A withdrawal cannot be taken back. Texts and receipts can still be read.")
    String withdrawHint();

    @Override
    @Message("Reason for the withdrawal")
    String withdrawWhy();

    @Override
    @Message("Withdraw this entry")
    String withdrawNow();

    @Override
    @Message("Keep it")
    String keepIt();

    @Override
    @Message("What happened")
    String steps();

    @Override
    @Message("The entry was begun")
    String stepDrafted();

    @Override
    @Message("Handed in to the local admin")
    String stepHandedIn();

    @Override
    @Message("Returned to the unit with remarks")
    String stepReturned();

    @Override
    @Message("Sent to the ministry")
    String stepSent();

    @Override
    @Message("Withdrawn")
    String stepWithdrawn();

    @Override
    @Message("Invited into a group by invitation")
    String stepInvited();

    @Override
    @Message("A file was attached")
    String stepAttached();

    @Override
    @Message("A file was removed")
    String stepRemoved();

    @Override
    @Message("Result of the entry")
    String resultsTitle();

    @Override
    @Message("No result of this entry is announced yet.")
    String noResults();

    @Override
    @Message("Chosen")
    String chosen();

    @Override
    @Message("Not chosen")
    String notChosen();

    @Override
    @Message("Place")
    String placeIs();

    @Override
    @Message("Points")
    String pointsIs();

    @Override
    @Message("Criterion")
    String criterion();

    @Override
    @Message("Weight (%)")
    String weightOf();

    @Override
    @Message("Mean")
    String meanOf();

    @Override
    @Message("Remarks of the judges to you")
    String remarksTo();

    @Override
    @Message("The announced list")
    String toList();

    @Override
    @Message("The local admin may object until {moment}.")
    String objectUntil(String moment);

    @Override
    @Message("Object to this result")
    String object();

    @Override
    @Message("Write what is wrong and how that shows. The secretariat has to answer.")
    String objectHint();

    @Override
    @Message("Your objection")
    String objectText();

    @Override
    @Message("Send the objection")
    String objectNow();

    @Override
    @Message("Objections")
    String objections();

    @Override
    @Message("Answer of the secretariat")
    String answerOf();

    @Override
    @Message("Not answered yet.")
    String noAnswer();

    @Override
    @Message("Nothing changes.")
    String effectNone();

    @Override
    @Message("The list is corrected.")
    String effectList();

    @Override
    @Message("See the answer.")
    String effectOther();

    @Override
    @Message("Copy")
    String copy();

    @Override
    @Message("Copied.")
    String copied();

    @Override
    @Message("Scan it to check the receipt")
    String qrHint();

    @Override
    @Message("Scan it to read the announced list")
    String qrList();

    @Override
    @Message("QR code that leads to {address}")
    String qrOf(String address);

    @Override
    @Message("Download the receipt (PDF)")
    String receiptPdf();

    @Override
    @Message("Download the whole entry (PDF)")
    String entryPdf();

    @Override
    @Message("Download the result (PDF)")
    String resultsPdf();

    @Override
    @Message("Why the result is what it is")
    String because();

    @Override
    @Message("This text is the one that the ministry received; receipt {receipt}.")
    String paperSent(String receipt);

    @Override
    @Message("A draft: changed since it was last sent.")
    String paperChanged();

    @Override
    @Message("A draft: not sent yet.")
    String paperDraft();

    @Override
    @Message("The ledger's signed head")
    String headTitle();

    @Override
    @Message("Place of the leaf")
    String headPlace();

    @Override
    @Message("{place} of {size}")
    String headOf(long place, long size);

    @Override
    @Message("Root of the tree")
    String headRoot();

    @Override
    @Message("Signed")
    String headAt();

    @Override
    @Message("Choose photos")
    String photosChoose();

    @Override
    @Message("At most {most} photos.")
    String photosMost(int most);

    @Override
    @Message("Screening")
    String screening();

    @Override
    @Message("A reading link was made")
    String stepShared();

    @Override
    @Message("Reading links were ended")
    String stepUnshared();

    @Override
    @Message("A list was announced")
    String stepAnnounced();

    @Override
    @Message("The result may be objected to until {moment}")
    String objectBefore(String moment);
}
