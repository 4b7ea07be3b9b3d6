package id.juara.front.notice;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the pages of notices say, in English. */
@Localized("en")
interface TellingInEnglish extends Telling {
    @Override
    @Message("Unread: {count}")
    String unread(long count);

    @Override
    @Message(
            "There is no notice yet. When something happens to your entries, your readings or your deadlines, it stands here.")
    String none();

    @Override
    @Message("new")
    String fresh();

    @Override
    @Message("Mark all as read")
    String readAll();

    @Override
    @Message("Older ones")
    String older();

    @Override
    @Message("This server sends no mail. Everybody reads their notices on the page Notices.")
    String noServer();

    @Override
    @Message("Mail for notices")
    String mail();

    @Override
    @Message("To the notices")
    String toNotices();

    @Override
    @Message("Open the page")
    String open();

    @Override
    @Message("Text for a chat")
    String chat();

    @Override
    @Message("Copy")
    String copy();

    @Override
    @Message("Copied")
    String copied();

    @Override
    @Message("Send notices by mail")
    String wanted();

    @Override
    @Message("Mail address")
    String address();

    @Override
    @Message("Leave it empty to use the address of your account.")
    String addressHint();

    @Override
    @Message("The address of your account: {address}")
    String provided(String address);

    @Override
    @Message("Your account names no verified mail address.")
    String noneProvided();

    @Override
    @Message("The page of notices stays, with mail or without.")
    String always();

    @Override
    @Message("Save")
    String save();

    @Override
    @Message("Waiting")
    String waitingTitle();

    @Override
    @Message(
            "Nobody has been told yet. Read it, hold it where needed; if you do nothing, each notice goes at its time.")
    String waitingHint();

    @Override
    @Message("Nothing waits.")
    String noneWaits();

    @Override
    @Message("Waiting: {count}")
    String waiting(long count);

    @Override
    @Message("Held one by one: {count}")
    String heldOnes(long count);

    @Override
    @Message("held")
    String held();

    @Override
    @Message("The first goes {moment}")
    String goes(String moment);

    @Override
    @Message("Read")
    String readKind();

    @Override
    @Message("Read: {kind}, {edition}")
    String readKindOf(String kind, String edition);

    @Override
    @Message("Hold all")
    String holdKind();

    @Override
    @Message("Hold all: {kind}, {edition}")
    String holdKindOf(String kind, String edition);

    @Override
    @Message("Release all")
    String releaseKind();

    @Override
    @Message("Release all: {kind}, {edition}")
    String releaseKindOf(String kind, String edition);

    @Override
    @Message("Mail that did not arrive")
    String lostTitle();

    @Override
    @Message("No mail has failed.")
    String noneLost();

    @Override
    @Message("failed after {tries} tries")
    String failed(int tries);

    @Override
    @Message("unsure: it may have gone")
    String unsure();

    @Override
    @Message("Send again")
    String again();

    @Override
    @Message("Send again to {reader}")
    String againTo(String reader);

    @Override
    @Message("Events without a notice")
    String missedTitle();

    @Override
    @Message(
            "No notice could be made of these events. Tell those concerned yourself, and let the server's keeper know.")
    String missedHint();

    @Override
    @Message("To the outbox")
    String toOutbox();

    @Override
    @Message("Told")
    String told();

    @Override
    @Message("Not told yet")
    String notTold();

    @Override
    @Message("Readers: {count}")
    String readers(long count);

    @Override
    @Message("Goes {moment}")
    String due(String moment);

    @Override
    @Message("Went from {moment} on")
    String wasDue(String moment);

    @Override
    @Message("Hold")
    String hold();

    @Override
    @Message("Release")
    String release();

    @Override
    @Message("Hold: {subject}")
    String holdOne(String subject);

    @Override
    @Message("Release: {subject}")
    String releaseOne(String subject);

    @Override
    @Message("Notice within an institution")
    String inward();

    @Override
    @Message("This entry has never reached the ministry; its text is not shown here.")
    String inwardHint();

    @Override
    @Message("There is none here.")
    String noneOfKind();
}
