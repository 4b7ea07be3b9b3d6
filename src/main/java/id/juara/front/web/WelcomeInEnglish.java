package id.juara.front.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the own page says, in English. */
@Localized("en")
interface WelcomeInEnglish extends Welcome {
    @Override
    @Message("Writer of a unit")
    String unit();

    @Override
    @Message("Local admin")
    String localAdmin();

    @Override
    @Message("Judge")
    String judge();

    @Override
    @Message("Secretary of the judges")
    String secretary();

    @Override
    @Message("Ministry staff")
    String staff();

    @Override
    @Message("Second signatory")
    String signatory();

    @Override
    @Message("Auditor")
    String auditor();

    @Override
    @Message("Write your unit's submissions, attach their files, and hand them in to the local admin.")
    String unitDuty();

    @Override
    @Message("Check what the units of your institution hand in, return it with remarks or send it, and invite units.")
    String localAdminDuty();

    @Override
    @Message("Mark the submissions assigned to you, and declare conflicts of interest.")
    String judgeDuty();

    @Override
    @Message("Invite judges, deal out the readings, and follow their progress.")
    String secretaryDuty();

    @Override
    @Message("Prepare editions, run the screening, close rounds, and propose shortlists and announcements.")
    String staffDuty();

    @Override
    @Message("Put the second signature on shortlists, announcements, amendments and errata.")
    String signatoryDuty();

    @Override
    @Message("Read everything that is recorded, and change nothing.")
    String auditorDuty();

    @Override
    @Message(
            "At present no edition takes submissions. What was written, its receipts and its results can still be read.")
    String noWindow();

    @Override
    @Message("At present no round is open for you to mark.")
    String noMarking();

    @Override
    @Message("{round}: {done} of {of} readings marked.")
    String pile(String round, long done, long of);

    @Override
    @Message("My account")
    String own();

    @Override
    @Message("Your roles")
    String roles();

    @Override
    @Message(
            "You are signed in, but hold no role here yet. Ask your institution's local admin or the secretariat for an invitation, and enter its code.")
    String noRole();

    @Override
    @Message("Since")
    String since();

    @Override
    @Message("Institution")
    String place();

    @Override
    @Message("Unit")
    String office();

    @Override
    @Message("Edition")
    String edition();

    @Override
    @Message("Editions now")
    String now();

    @Override
    @Message("No edition has opened yet.")
    String noEdition();

    @Override
    @Message("This work is done with programs that use the REST API; it is described at")
    String throughApi();

    @Override
    @Message("Do you have an invitation?")
    String another();

    @Override
    @Message("Invitation accepted. Your role is now:")
    String taken();

    @Override
    @Message("Its rules are still being written.")
    String draft();

    @Override
    @Message("Submissions are taken from {moment}.")
    String awaits(String moment);

    @Override
    @Message("Submissions are taken until {moment}.")
    String open(String moment);

    @Override
    @Message("Submissions ended {moment}.")
    String over(String moment);

    @Override
    @Message("Screening.")
    String screening();

    @Override
    @Message("{round}: judging is under way.")
    String judging(String round);

    @Override
    @Message("{round}: reconciliation is under way.")
    String reconciling(String round);

    @Override
    @Message("{round}: judging has closed, the list is not announced yet.")
    String judged(String round);

    @Override
    @Message("{round}: the list is announced.")
    String announced(String round);

    @Override
    @Message("Unread notices: {count}")
    String unread(long count);

    @Override
    @Message("You may")
    String may();
}
