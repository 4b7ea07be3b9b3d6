package id.juara.front.people;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The same in English. */
@Localized("en")
public interface PeopleWordsInEnglish extends PeopleWords {
    @Override
    @Message("People")
    String people();

    @Override
    @Message("Find people")
    String find();

    @Override
    @Message("Find invitations")
    String findGuest();

    @Override
    @Message("A piece of a name")
    String findName();

    @Override
    @Message("Institution: code or a piece of its name")
    String findInstitution();

    @Override
    @Message("Role")
    String role();

    @Override
    @Message("Any role")
    String anyRole();

    @Override
    @Message("Find")
    String findNow();

    @Override
    @Message("Show all")
    String all();

    @Override
    @Message("Nobody fits.")
    String noneFound();

    @Override
    @Message("Of no institution")
    String ofNone();

    @Override
    @Message("you")
    String you();

    @Override
    @Message("since {day}")
    String since(String day);

    @Override
    @Message("Next part")
    String more();

    @Override
    @Message("Everybody")
    String toPeople();

    @Override
    @Message("Invitations")
    String toInvitations();

    @Override
    @Message("Invite local admins from a workbook")
    String toAdmins();

    @Override
    @Message("Who works here")
    String members();

    @Override
    @Message("Nobody else yet.")
    String noMembers();

    @Override
    @Message("End the role or hand it over")
    String end();

    @Override
    @Message("End the role of {name}")
    String endOne(String name);

    @Override
    @Message("Sure? This person can no longer work in this role. What he wrote stays.")
    String endSure();

    @Override
    @Message("This is your own role: you will no longer be able to open its pages.")
    String endOwn();

    @Override
    @Message("Hand over to a successor")
    String handOver();

    @Override
    @Message("Hand over the role of {name} to a successor")
    String handOverOne(String name);

    @Override
    @Message("Hand over a role")
    String successor();

    @Override
    @Message(
            "The role of {name} ends at once, and the successor gets an invitation. Entries and all that is written stay where they are.")
    String successorHint(String name);

    @Override
    @Message("Name of the successor")
    String successorName();

    @Override
    @Message("Back")
    String back();

    @Override
    @Message("Invitations not used yet")
    String invited();

    @Override
    @Message("No invitation is waiting.")
    String noInvited();

    @Override
    @Message("stands until {moment}")
    String until(String moment);

    @Override
    @Message("has ended")
    String ended();

    @Override
    @Message("Make a new link")
    String renew();

    @Override
    @Message("Make a new link for {name}")
    String renewOne(String name);

    @Override
    @Message("Withdraw")
    String revoke();

    @Override
    @Message("Withdraw the invitation of {name}")
    String revokeOne(String name);

    @Override
    @Message("Invite somebody")
    String invite();

    @Override
    @Message("Writers of units are invited by their local admin, judges by the secretary.")
    String unitsNot();

    @Override
    @Message("Institution")
    String institution();

    @Override
    @Message("For a local admin: a code such as 35.10, or a piece of a name such as Banyuwangi.")
    String institutionHint();

    @Override
    @Message("Name of the person invited")
    String name();

    @Override
    @Message("E-mail address (may be empty)")
    String email();

    @Override
    @Message("For one competition only")
    String edition();

    @Override
    @Message("All competitions")
    String anyEdition();

    @Override
    @Message("For how many days it stands")
    String days();

    @Override
    @Message("From 1 to 90; empty means 14.")
    String daysHint();

    @Override
    @Message("Make the invitation")
    String inviteNow();

    @Override
    @Message("The invitation is ready: send this link")
    String freshTitle();

    @Override
    @Message(
            "This link is shown once and stands for one person until {moment}. Send it in a private message, or print this page.")
    String freshHint(String moment);

    @Override
    @Message("Invitation to Juara")
    String slip();

    @Override
    @Message("For")
    String freshFor();

    @Override
    @Message("Link")
    String freshLink();

    @Override
    @Message("Code to type")
    String freshCode();

    @Override
    @Message("Scan this picture, or open {address} and type the code.")
    String freshAt(String address);

    @Override
    @Message("Stands until")
    String freshUntil();

    @Override
    @Message("Picture that carries the invitation's link")
    String qr();

    @Override
    @Message("Message to copy")
    String chat();

    @Override
    @Message("Dear {name}, you are invited to Juara as")
    String chatHello(String name);

    @Override
    @Message("Accept this invitation before {moment} by the link:")
    String chatLink(String moment);

    @Override
    @Message("Copy the link")
    String copy();

    @Override
    @Message("Copy the message")
    String copyChat();

    @Override
    @Message("Copied.")
    String copied();

    @Override
    @Message("Print")
    String print();

    @Override
    @Message("Invite local admins from a workbook")
    String admins();

    @Override
    @Message(
            "Download the empty workbook, write one person on each row, and upload it here. Nobody is invited before you agree to what was found.")
    String adminsSteps();

    @Override
    @Message("Columns: kode instansi (institution code), nama (name), surel (e-mail, may be empty). At most 700 KiB.")
    String fileHint();

    @Override
    @Message("Of {rows} rows: {added} people will be invited, {same} have an invitation that stands.")
    String wouldInvite(int added, int same, int rows);

    @Override
    @Message("{faults} cells have to be mended. As long as anything is wrong, nobody is invited.")
    String faulty(int faults);

    @Override
    @Message("Make new links for those who have an invitation, too; their old links are dead.")
    String renewAll();

    @Override
    @Message("Invite")
    String inviteAll();

    @Override
    @Message("Links of the invitations")
    String links();

    @Override
    @Message("Links and codes are shown once. Download the workbook before you leave this page.")
    String linksHint();

    @Override
    @Message("All have an invitation that stands; there is no new link.")
    String linksNone();

    @Override
    @Message("{same} had an invitation and got no new link.")
    String linksSame(int same);

    @Override
    @Message("Download the workbook of links")
    String linksBook();
}
