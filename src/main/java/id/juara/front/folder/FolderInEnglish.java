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

    @Override
    @Message("Letters to sign and questions to write")
    String letters();

    @Override
    @Message("Statement letters")
    String lettersToSign();

    @Override
    @Message("The letters are filled in from this entry. Print, sign, then scan or photograph them and attach them.")
    String lettersHint();

    @Override
    @Message("This competition asks for no statement letter.")
    String noLetters();

    @Override
    @Message("The questions as a document")
    String inWord();

    @Override
    @Message(
            "Every question with its answer so far, weight and word limit. Write in an office program, then copy each answer to its page.")
    String inWordHint();

    @Override
    @Message("Download the questions (.docx)")
    String inWordNow();

    @Override
    @Message("The undersigned:")
    String undersigned();

    @Override
    @Message("Name")
    String signerName();

    @Override
    @Message("Staff number (NIP)")
    String signerNumber();

    @Override
    @Message("Post")
    String signerPost();

    @Override
    @Message("declares about the innovation:")
    String declaresAbout();

    @Override
    @Message("{title}: what it says is true and can be shown.")
    String declaresTrue(String title);

    @Override
    @Message("This declaration is made truly, and the undersigned answers for it.")
    String inEarnest();

    @Override
    @Message("Place and day: ........................")
    String placeAndDay();

    @Override
    @Message("Duty stamp, signature and seal")
    String stamp();

    @Override
    @Message("(.................................................)")
    String signerLine();
}
