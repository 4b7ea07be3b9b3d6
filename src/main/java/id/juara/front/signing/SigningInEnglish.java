package id.juara.front.signing;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What is said where two people decide, in English. */
@Localized("en")
public interface SigningInEnglish extends Signing {
    @Override
    @Message("Shortlist")
    String shortlist();

    @Override
    @Message("To the round")
    String toRound();

    @Override
    @Message("This round still takes marks. A shortlist can be proposed once it is closed.")
    String notClosed();

    @Override
    @Message("By the rules {many} of {all} entries go on.")
    String goOn(String many, String all);

    @Override
    @Message("{many} entries share the place at the line; the plenary has to decide them.")
    String tied(String many);

    @Override
    @Message("The plenary's departures")
    String departures();

    @Override
    @Message(
            "Write an entry's number and the reason. One that goes on by the order is left out, one that does not is taken in. Leave it empty where the plenary follows the order.")
    String departuresHint();

    @Override
    @Message("Departure {n}: number of the entry")
    String departure(int n);

    @Override
    @Message("Reason of departure {n}")
    String reason(int n);

    @Override
    @Message("Members present")
    String attendance();

    @Override
    @Message("The quorum is {quorum} % of the panel")
    String attendanceHint(String quorum);

    @Override
    @Message("See the effect")
    String seeEffect();

    @Override
    @Message("Propose this list")
    String proposeNow();

    @Override
    @Message("What this proposal does")
    String effect();

    @Override
    @Message("{many} entries go on: {in} taken in and {out} left out by the plenary.")
    String effectSays(String many, String in, String out);

    @Override
    @Message("Taken in")
    String takenIn();

    @Override
    @Message("Left out")
    String leftOut();

    @Override
    @Message("Beyond the bounds of the rules")
    String breaches();

    @Override
    @Message("the whole list")
    String anyCluster();

    @Override
    @Message("{where}: {found}, the rules say {asked}")
    String breach(String where, String found, String asked);

    @Override
    @Message("{number}: no entry of this round has this number")
    String unknownNumber(String number);

    @Override
    @Message("{number}: write the reason")
    String reasonMissing(String number);

    @Override
    @Message("Write the number of the entry for this reason.")
    String numberMissing();

    @Override
    @Message("Proposed {moment}, waits for the second signature")
    String proposed(String moment);

    @Override
    @Message("Sealed {moment}")
    String sealedAt(String moment);

    @Override
    @Message("{many} entries go on")
    String chosen(String many);

    @Override
    @Message("None.")
    String none();

    @Override
    @Message("Place")
    String place();

    @Override
    @Message("Entry")
    String entry();

    @Override
    @Message("Points")
    String points();

    @Override
    @Message("Why")
    String why();

    @Override
    @Message("Seal this list")
    String sealNow();

    @Override
    @Message("Once it is sealed this list is a fact: it cannot be changed, and those who go on enter the next round.")
    String sealSure();

    @Override
    @Message(
            "The list that fills this round may be objected to until {until}. An erratum of it changes who is in here.")
    String objectionsRun(String until);

    @Override
    @Message("You proposed this list; another person has to seal it.")
    String sealOther();

    @Override
    @Message("Waits for the signatory.")
    String sealWaits();

    @Override
    @Message("Take the proposal back")
    String takeBack();

    @Override
    @Message("Why it is taken back")
    String takeBackReason();

    @Override
    @Message("Take this proposal back")
    String takeBackNow();

    @Override
    @Message("Rules (SHA-256)")
    String rulesHash();

    @Override
    @Message("Marks (SHA-256)")
    String marksHash();

    @Override
    @Message("List (SHA-256)")
    String listHash();

    @Override
    @Message("Publication")
    String publication();

    @Override
    @Message("There is no sealed list to publish yet.")
    String notSealed();

    @Override
    @Message("Hour of publication")
    String hour();

    @Override
    @Message("{zone} time. Before that hour nobody sees this list.")
    String hourHint(String zone);

    @Override
    @Message("Write the day and the hour.")
    String hourAmiss();

    @Override
    @Message("Propose the publication")
    String announceNow();

    @Override
    @Message("Will be public")
    String willBe();

    @Override
    @Message("Public since")
    String wasPublic();

    @Override
    @Message("Objections until")
    String objectionsUntil();

    @Override
    @Message("Sign the publication")
    String signNow();

    @Override
    @Message("With the second signature the list below is open to everybody at that hour.")
    String signSure();

    @Override
    @Message("You proposed this publication; another person has to sign it.")
    String signOther();

    @Override
    @Message("Waits for the second signature.")
    String signWaits();

    @Override
    @Message("Take the proposed publication back")
    String unannounce();

    @Override
    @Message("What the public will see")
    String preview();

    @Override
    @Message("{many} lines, just as below; the public is told nothing else.")
    String previewSays(String many);

    @Override
    @Message("Brief for the signatory (PDF)")
    String brief();

    @Override
    @Message("Seen by: anybody, without signing in")
    String forPublic();

    @Override
    @Message("Number")
    String number();

    @Override
    @Message("Institution")
    String institution();

    @Override
    @Message("See the public page")
    String seePublic();

    @Override
    @Message("Errata")
    String errata();

    @Override
    @Message("Erratum {number}")
    String erratum(int number);

    @Override
    @Message(
            "A published list is never edited. A numbered erratum strikes lines and adds lines, once a second person has signed it.")
    String erratumHint();

    @Override
    @Message("Numbers to be struck")
    String strike();

    @Override
    @Message("Numbers to be added")
    String add();

    @Override
    @Message("One number a line.")
    String perLine();

    @Override
    @Message("Reason of the erratum")
    String because();

    @Override
    @Message("Propose the erratum")
    String proposeErratum();

    @Override
    @Message("Sign erratum {number}")
    String signErratum(int number);

    @Override
    @Message("You proposed this erratum; another person has to sign it.")
    String erratumOther();

    @Override
    @Message("Signed {moment}")
    String signed(String moment);

    @Override
    @Message("Struck: {list}")
    String strikes(String list);

    @Override
    @Message("Added: {list}")
    String adds(String list);

    @Override
    @Message("{number}: is not on the list as it stands")
    String notOnList(String number);

    @Override
    @Message("{number}: is on the list already")
    String onList(String number);

    @Override
    @Message("The list: {before} lines now, {after} after this erratum.")
    String listAfter(String before, String after);

    @Override
    @Message("Write the reason, in at most 2,000 letters.")
    String reasonNeeded();

    @Override
    @Message("Name one number at least.")
    String nothingNamed();

    @Override
    @Message("The list of this round is not public yet.")
    String notPublic();

    @Override
    @Message("Objections")
    String objections();

    @Override
    @Message("There are no objections.")
    String noObjections();

    @Override
    @Message("unanswered")
    String open();

    @Override
    @Message("in hand")
    String taken();

    @Override
    @Message("answered")
    String answered();

    @Override
    @Message("About the entry")
    String about();

    @Override
    @Message("I take it")
    String taking();

    @Override
    @Message("Answer")
    String answer();

    @Override
    @Message("What follows")
    String effectOf();

    @Override
    @Message("Nothing changes")
    String effectNone();

    @Override
    @Message("The list is corrected by an erratum")
    String effectCorrected();

    @Override
    @Message("Something else, told in the answer")
    String effectOther();

    @Override
    @Message("Send the answer")
    String answerNow();

    @Override
    @Message("Write the answer.")
    String answerNeeded();

    @Override
    @Message("Prepare the erratum")
    String toErrata();

    @Override
    @Message("To the decree")
    String toDecree();

    @Override
    @Message("The minister's decree")
    String decree();

    @Override
    @Message("Decree {number}, {day}: this list is final.")
    String decreeSays(String number, String day);

    @Override
    @Message("Number of the decree")
    String decreeNumber();

    @Override
    @Message("Day of the decree")
    String decreeDay();

    @Override
    @Message("The signed copy (PDF, 10 MB at most)")
    String decreeFile();

    @Override
    @Message("Record the decree; the list becomes final")
    String decreeNow();

    @Override
    @Message("Fill in the number, the day and the PDF file.")
    String decreeNeeds();

    @Override
    @Message("The decree is recorded after the days to object ({moment}) and once all objections are answered.")
    String decreeWaits(String moment);

    @Override
    @Message("The decree is recorded by the signatory.")
    String decreeBy();

    @Override
    @Message("The signed copy holds each number of this list and no other.")
    String copyWhole();

    @Override
    @Message("No number can be read in the signed copy, as in a scan. Look at it with your own eyes.")
    String copyUnread();

    @Override
    @Message(
            "The signed copy is not the list. Missing in the copy: {missing}. In the copy, but not on the list: {strange}.")
    String copyDiffers(String missing, String strange);

    @Override
    @Message("I have looked at the copy; record it nonetheless. Choose its file once more.")
    String copyDespite();
}
