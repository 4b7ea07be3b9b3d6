package id.juara.ground.http;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What pages say in English. */
@Localized("en")
public interface SayInEnglish extends Say {
    @Override
    @Message("en")
    String language();

    @Override
    @Message("id")
    String other();

    @Override
    @Message("Bahasa Indonesia")
    String otherLanguage();

    @Override
    @Message("Skip to the content")
    String skip();

    @Override
    @Message(
            "{#switch status}{#case 401}Not signed in{#case 403}Not allowed{#case 404}No such page{#case 410}No longer in force{#case 413}Too large{#case 429}Please wait{#case 500}Something went wrong{#else}This cannot go on{/switch}")
    String refused(int status);

    @Override
    @Message("The address may be mistyped, or the page is gone.")
    String lost();

    @Override
    @Message(
            "Nothing of it was stored; what was stored before still is. Go back, and send a smaller file, or one after the other.")
    String smaller();

    @Override
    @Message("Back to that page")
    String toForm();

    @Override
    @Message("To the home page")
    String toHome();

    @Override
    @Message("Pages")
    String pages();

    @Override
    @Message("My account")
    String mine();

    @Override
    @Message("Sign out")
    String signOut();

    @Override
    @Message("Every list can be checked: rules and list carry a SHA-256 fingerprint.")
    String checkable();

    @Override
    @Message("Public Service Innovation Competition")
    String home();

    @Override
    @Message("Here the innovations that pass each round are announced, with the rules that decided it.")
    String about();

    @Override
    @Message("No list is announced yet.")
    String nothingAnnounced();

    @Override
    @Message("final")
    String decided();

    @Override
    @Message("provisional")
    String provisional();

    @Override
    @Message("Decree")
    String decree();

    @Override
    @Message("Open to objections until")
    String objectionsUntil();

    @Override
    @Message("Download")
    String downloads();

    @Override
    @Message("Place")
    String place();

    @Override
    @Message("No.")
    String no();

    @Override
    @Message("Number")
    String number();

    @Override
    @Message("Innovation")
    String innovation();

    @Override
    @Message("Institution")
    String institution();

    @Override
    @Message("Points")
    String points();

    @Override
    @Message("Errata")
    String errata();

    @Override
    @Message("How to check")
    String howToCheck();

    @Override
    @Message("Rules")
    String rules();

    @Override
    @Message("List")
    String list();

    @Override
    @Message(
            "Results bundle: every judge's marks without a name, the rules, the lots and the ledger. Java reckons all of it again: java Verify.java bundle.zip")
    String bundle();

    @Override
    @Message("Do you hold a receipt?")
    String haveReceipt();

    @Override
    @Message("rehearsal")
    String rehearsal();

    @Override
    @Message("Error")
    String fault();

    @Override
    @Message("Where you work")
    String places();

    @Override
    @Message("There is something to put right")
    String amiss();

    @Override
    @Message("This page may be for another role. Not your account?")
    String otherRole();

    @Override
    @Message("Wait a moment, then try again.")
    String tryLater();

    @Override
    @Message("To my account")
    String toMine();

    @Override
    @Message("Entries")
    String entries();

    @Override
    @Message("Notices")
    String notices();

    @Override
    @Message("Find an entry")
    String find();

    @Override
    @Message("Questions")
    String conversations();

    @Override
    @Message("Ask the ministry")
    String conversation();

    @Override
    @Message("Outbox")
    String outbox();

    @Override
    @Message("Queue")
    String queue();

    @Override
    @Message("Team")
    String team();

    @Override
    @Message("Not sent yet: the line dropped. What you typed is still here. Next try in (seconds):")
    String unsent();

    @Override
    @Message("More")
    String morePlaces();
}
