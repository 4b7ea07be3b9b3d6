package id.juara.front.gate;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What is said to a local admin, in English. */
@Localized("en")
interface GateInEnglish extends Gate {
    @Override
    @Message("The institution's queue")
    String queue();

    @Override
    @Message("No competition takes entries now.")
    String none();

    @Override
    @Message("Quota")
    String quota();

    @Override
    @Message("All entries")
    String quotaAll();

    @Override
    @Message("{sent} of {most} sent, {waiting} waiting")
    String quotaSays(long sent, int most, long waiting);

    @Override
    @Message("Not all that wait can be sent: the order of choice below decides.")
    String quotaShort();

    @Override
    @Message("Waiting for your decision")
    String waiting();

    @Override
    @Message("No entry is waiting.")
    String noneWaiting();

    @Override
    @Message("Still with the units")
    String withUnits();

    @Override
    @Message("Sent")
    String withMinistry();

    @Override
    @Message("Order")
    String order();

    @Override
    @Message("Write 1 for the one that goes first. Empty means not placed yet.")
    String orderHint();

    @Override
    @Message("Save the order")
    String saveOrder();

    @Override
    @Message("Choose for sending")
    String choose();

    @Override
    @Message("Choose {title}")
    String chooseOne(String title);

    @Override
    @Message("Order of {title}")
    String orderOne(String title);

    @Override
    @Message("Check and send those chosen")
    String lookAtChosen();

    @Override
    @Message("There are more entries than are shown; send or return some first.")
    String more();

    @Override
    @Message("Check before sending")
    String sendingTitle();

    @Override
    @Message("Can be sent")
    String canGo();

    @Override
    @Message("Cannot be sent yet")
    String cannotGo();

    @Override
    @Message("Send {many} entries to the ministry")
    String sendAll(int many);

    @Override
    @Message("Declaration")
    String declaration();

    @Override
    @Message("I declare that these entries were checked and are true.")
    String declare();

    @Override
    @Message("Sent")
    String sentTitle();

    @Override
    @Message("Receipt")
    String receiptOf();

    @Override
    @Message("To the queue")
    String toQueue();

    @Override
    @Message("None of them can be sent now.")
    String nothingSound();

    @Override
    @Message("Return to the unit")
    String backTitle();

    @Override
    @Message(
            "The unit sees these remarks beside their questions, mends, and hands in again. What was sent before stands.")
    String backHint();

    @Override
    @Message("Remark on the whole entry")
    String backWhole();

    @Override
    @Message("Remark on this question")
    String backOn();

    @Override
    @Message("Return with remarks")
    String backNow();

    @Override
    @Message("Not answered.")
    String unanswered();

    @Override
    @Message("The institution's team")
    String team();

    @Override
    @Message("Invite by a link")
    String invite();

    @Override
    @Message("Role")
    String role();

    @Override
    @Message("Writer of a unit")
    String roleUnit();

    @Override
    @Message("Local admin or deputy")
    String roleDeputy();

    @Override
    @Message("Name of the unit")
    String unit();

    @Override
    @Message("For a unit's writer, such as Puskesmas Sobo. Leave it empty for a deputy.")
    String unitHint();

    @Override
    @Message("Name of the person invited")
    String name();

    @Override
    @Message("Make the invitation")
    String inviteNow();

    @Override
    @Message("Tick the declaration before you send.")
    String declareFirst();

    @Override
    @Message("What changed since you last saw it")
    String differences();

    @Override
    @Message("This entry was never returned or sent: all of it is new to you.")
    String neverSeen();

    @Override
    @Message("Compared with what it said on {moment}, when it was last returned or sent.")
    String since(String moment);

    @Override
    @Message("Nothing changed.")
    String nothingChanged();

    @Override
    @Message("taken out")
    String went();

    @Override
    @Message("put in")
    String came();

    @Override
    @Message("See what changed")
    String toDifferences();

    @Override
    @Message("What changed in {title}")
    String differencesOf(String title);

    @Override
    @Message("from a table")
    String fromTable();
}
