package id.juara.front.folder;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What is said about what is taken out of an entry, in English. */
@Localized("en")
interface FolderInEnglish extends Folder {
    @Override
    @Message("A link to read by, for the head of the office")
    String sharing();

    @Override
    @Message(
            "Whoever holds the link reads this entry as it stands and sees where it is, without an account and without being able to change anything. A link stands for thirty days.")
    String sharingHint();

    @Override
    @Message("Make a link")
    String shareNow();

    @Override
    @Message("The link is made")
    String freshTitle();

    @Override
    @Message("Copy it now: it is not shown again. It stands until {until}.")
    String freshHint(String until);

    @Override
    @Message("Copy the link")
    String copy();

    @Override
    @Message("Copied.")
    String copied();

    @Override
    @Message("Links that stand")
    String standing();

    @Override
    @Message("No link stands.")
    String noneStanding();

    @Override
    @Message("Made {made}, stands until {until}")
    String linkSays(String made, String until);

    @Override
    @Message("End every link")
    String endAll();

    @Override
    @Message("You read this entry by a link from its unit. The link stands until {until}.")
    String sharedHint(String until);

    @Override
    @Message("The entry as it stands")
    String asItStands();
}
