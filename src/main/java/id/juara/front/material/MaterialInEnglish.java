package id.juara.front.material;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The English of {@link Material}. */
@Localized("en")
public interface MaterialInEnglish extends Material {
    @Override
    @Message("Presentation material")
    String material();

    @Override
    @Message("Presentation material that is called for")
    String called();

    @Override
    @Message("Taken before {moment}")
    String until(String moment);

    @Override
    @Message("The deadline has passed: {moment}")
    String past(String moment);

    @Override
    @Message("brought")
    String brought();

    @Override
    @Message("not brought yet")
    String notYet();

    @Override
    @Message("without material")
    String without();

    @Override
    @Message("Round: {round}")
    String round(String round);

    @Override
    @Message(
            "Panelists see this file beside your entry. What was sent of your entry and its attachments does not change.")
    String hint();

    @Override
    @Message("Until the deadline you may replace it: a file of the same name takes the place of the old one.")
    String replaceOne();

    @Override
    @Message("Until the deadline you may replace it: a new file takes the place of the old one.")
    String replaceOnly();

    @Override
    @Message("The deadline has passed; nothing can be brought or replaced any more.")
    String closed();

    @Override
    @Message("There are as many files as may be; remove one first, or upload a file of the same name.")
    String full();

    @Override
    @Message("pages")
    String pages();

    @Override
    @Message("Pages of {name}")
    String pagesOf(String name);

    @Override
    @Message("Page {page} of {pages}")
    String page(int page, int pages);

    @Override
    @Message("The pages of this file cannot be drawn; download the file.")
    String fileOnly();

    @Override
    @Message("Download")
    String download();

    @Override
    @Message("Back to the entry")
    String toEntry();

    @Override
    @Message("Back to the panel days")
    String toDays();

    @Override
    @Message("Until when, and what is called for")
    String call();

    @Override
    @Message("All entries of this round are told, and told again when you change it. What was brought stays.")
    String callHint();

    @Override
    @Message("Taken before")
    String untilField();

    @Override
    @Message("Kinds of files")
    String types();

    @Override
    @Message("Largest file (MB)")
    String megabytes();

    @Override
    @Message("Files of each entry")
    String most();

    @Override
    @Message("Call for presentation material")
    String ask();

    @Override
    @Message("Change the call")
    String change();

    @Override
    @Message("Presentation material is not called for in this round.")
    String notCalled();

    @Override
    @Message("{brought} of {entries} entries have brought material.")
    String broughtOf(String brought, String entries);

    @Override
    @Message("The deadline is after the first panel day begins ({moment}).")
    String afterBegin(String moment);

    @Override
    @Message("There is no entry in this round yet.")
    String noEntries();

    @Override
    @Message("PowerPoint slides (.pptx)")
    String slides();

    @Override
    @Message("Word document (.docx)")
    String text();

    @Override
    @Message("Excel workbook (.xlsx)")
    String workbook();

    @Override
    @Message("Photo (.jpg)")
    String photo();

    @Override
    @Message("Picture (.png)")
    String picture();

    @Override
    @Message("PDF (.pdf)")
    String pdf();

    @Override
    @Message("Your presentation")
    String presents();

    @Override
    @Message("For {minutes} minutes")
    String lasts(int minutes);

    @Override
    @Message("Place")
    String place();

    @Override
    @Message("Remind those who have not: {entries}")
    String remind(String entries);

    @Override
    @Message(
            "A reminder comes as a notice and by mail, not more than once in twelve hours. As the deadline comes near, reminders go by themselves too.")
    String remindHint();

    @Override
    @Message("Last reminded: {moment}.")
    String reminded(String moment);
}
