package id.juara.front.brought;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The same in English. */
@Localized("en")
public interface BroughtInEnglish extends Brought {
    @Override
    @Message("What has to be mended")
    String faults();

    @Override
    @Message("Cell")
    String cell();

    @Override
    @Message("Found")
    String found();

    @Override
    @Message("What is allowed")
    String allowed();

    @Override
    @Message("(blank)")
    String blank();

    @Override
    @Message("And {many} other cells; all of them are in the file that is given back.")
    String others(int many);

    @Override
    @Message("Download your file with a column of faults")
    String giveBack();

    @Override
    @Message("The file was not read")
    String unread();

    @Override
    @Message("Workbook or csv")
    String file();

    @Override
    @Message("Check")
    String look();

    @Override
    @Message("What was found")
    String looked();

    @Override
    @Message("Choose another file")
    String otherFile();

    @Override
    @Message("No row is filled.")
    String noRows();

    @Override
    @Message("Download the empty workbook")
    String template();
}
