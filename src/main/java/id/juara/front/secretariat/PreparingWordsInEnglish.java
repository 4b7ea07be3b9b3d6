package id.juara.front.secretariat;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The same in English. */
@Localized("en")
public interface PreparingWordsInEnglish extends PreparingWords {
    @Override
    @Message("What judges are told first")
    String title();

    @Override
    @Message("Judges' last day and practice")
    String toPreparation();

    @Override
    @Message("Judges read this before they mark. All of it can be changed until the round opens.")
    String lead();

    @Override
    @Message("After each change, judges sign the pact and do the practice once more.")
    String anew();

    @Override
    @Message("The round has opened: what judges are told changes no more.")
    String opened();

    @Override
    @Message("Last day and pact")
    String dayAndPact();

    @Override
    @Message("To be done by")
    String day();

    @Override
    @Message("Judges see the pace they need until that day; afterwards they may still mark. Leave it empty for none.")
    String dayHint();

    @Override
    @Message("No day is named.")
    String dayNone();

    @Override
    @Message("Integrity pact")
    String pact();

    @Override
    @Message("Signed by each judge before marking. Leave both empty for none.")
    String pactHint();

    @Override
    @Message("There is no pact.")
    String pactNone();

    @Override
    @Message("Indonesian")
    String inIndonesian();

    @Override
    @Message("English")
    String inEnglish();

    @Override
    @Message("Save")
    String save();

    @Override
    @Message("Practice entries")
    String practice();

    @Override
    @Message("Made-up entries that each judge marks first. Afterwards he sees what experienced judges gave them.")
    String practiceHint();

    @Override
    @Message("There are no practice entries yet.")
    String practiceNone();

    @Override
    @Message("Add a practice entry")
    String practiceAdd();

    @Override
    @Message("Change")
    String change();

    @Override
    @Message("Short word")
    String id();

    @Override
    @Message("For the page's address: small letters, digits, hyphens, such as night-market.")
    String idHint();

    @Override
    @Message("Title")
    String entryTitle();

    @Override
    @Message("Part {number}")
    String part(int number);

    @Override
    @Message("Empty ones do not count. Once it is saved there is room for two more parts.")
    String partsHint();

    @Override
    @Message("Heading")
    String heading();

    @Override
    @Message("Text")
    String text();

    @Override
    @Message("Marks of experienced judges")
    String marks();

    @Override
    @Message("Why they gave them")
    String reasons();

    @Override
    @Message("Read by judges once their own marks are given. Leave both empty for none.")
    String reasonsHint();

    @Override
    @Message("Remove this practice entry")
    String remove();

    @Override
    @Message("Say it in both languages.")
    String sayInBoth();

    @Override
    @Message("Write the date as year-month-day, such as 2026-05-31.")
    String noDay();

    @Override
    @Message("Write one number, such as 82.5; without a thousands separator.")
    String noNumber();
}
