package id.juara.front.showcase;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What is said to whoever checks, in English. */
@Localized("en")
interface CheckInEnglish extends Check {
    @Override
    @Message("Check it yourself")
    String title();

    @Override
    @Message(
            "Type the fingerprint of a receipt, or that (SHA-256) of a rule file, a list or a file from a results bundle. Here you see that it stands in the ledger, which cannot be changed afterwards. What the act says is not shown.")
    String about();

    @Override
    @Message("Fingerprint")
    String receipt();

    @Override
    @Message("64 digits and letters from a to f")
    String looks();

    @Override
    @Message("Check")
    String go();

    @Override
    @Message("Or choose the file")
    String orFile();

    @Override
    @Message("Its fingerprint is taken, then the file is thrown away; at most 10 MB.")
    String fileIs();

    @Override
    @Message("Take and check")
    String send();

    @Override
    @Message("Choose a file first.")
    String noFile();

    @Override
    @Message("Not found")
    String amiss();

    @Override
    @Message("That fingerprint is not known.")
    String unknown();

    @Override
    @Message(
            "It is that of no receipt, no rules, no announced list and no file of its bundle. A new receipt comes in after a second. Workbooks, CSV and bundles are made on request: their fingerprints stand on the page of open data, and a bundle is checked as told below.")
    String unknownWhy();

    @Override
    @Message("This is a receipt.")
    String isReceipt();

    @Override
    @Message("These are the rules of")
    String isRules();

    @Override
    @Message("This is the sealed list of")
    String isList();

    @Override
    @Message("This is the file {file} from the results bundle of")
    String isFile(String file);

    @Override
    @Message("It stands in the ledger: number {place} of {size}, under the head signed {signed}.")
    String stands(String place, String size, String signed);

    @Override
    @Message("Its event does not stand in the ledger yet.")
    String notKept();

    @Override
    @Message("Number in the ledger")
    String place();

    @Override
    @Message("Fingerprint of its event")
    String leaf();

    @Override
    @Message("Root of the tree")
    String root();

    @Override
    @Message("Proof to check by yourself (JSON)")
    String proof();

    @Override
    @Message("Latest head of the ledger")
    String head();

    @Override
    @Message("The key that signed it")
    String key();

    @Override
    @Message("Reckoning a list again")
    String reckon();

    @Override
    @Message("Without trusting us, and without our program:")
    String reckonIs();

    @Override
    @Message("Download the results bundle (bundle.zip) from the page of open data of the edition.")
    String stepBundle();

    @Override
    @Message(
            "Download Verify.java, one file of plain Java that anybody can read, and the key. Keep that key from the beginning: it is what must not change.")
    String stepProgram();

    @Override
    @Message("With Java 17 or later, run:")
    String stepRun();

    @Override
    @Message("java Verify.java bundle.zip key.json")
    String command();

    @Override
    @Message(
            "It reckons points, places and the line again, compares them with the announced list, and checks the ledger and its signature. It ends with 0: sound; 1: not sound; 2: unreadable.")
    String stepRead();

    @Override
    @Message("Taking a SHA-256 yourself")
    String shaHow();

    @Override
    @Message("Linux: sha256sum FILE")
    String shaLinux();

    @Override
    @Message("macOS: shasum -a 256 FILE")
    String shaMac();

    @Override
    @Message("Windows: certutil -hashfile FILE SHA256")
    String shaWindows();
}
