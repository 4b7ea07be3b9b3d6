package id.juara.front.standings;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What is said of a round's results, in English. */
@Localized("en")
public interface StandingsInEnglish extends Standings {
    @Override
    @Message("Results")
    String results();

    @Override
    @Message("Why")
    String why();

    @Override
    @Message("Why {number}")
    String whyOf(String number);

    @Override
    @Message("Place")
    String place();

    @Override
    @Message("shares its place")
    String shared();

    @Override
    @Message("Entry")
    String entry();

    @Override
    @Message("Readings")
    String readings();

    @Override
    @Message("Official")
    String official();

    @Override
    @Message("Beside")
    String beside();

    @Override
    @Message("90 % interval")
    String interval();

    @Override
    @Message("Chance above the line")
    String chance();

    @Override
    @Message("Outcome")
    String outcome();

    @Override
    @Message("goes on")
    String in();

    @Override
    @Message("does not go on")
    String out();

    @Override
    @Message("undecided")
    String undecided();

    @Override
    @Message("The line: {many} go on above it")
    String line(String many);

    @Override
    @Message("To the line")
    String toLine();

    @Override
    @Message("{from} to {to} of {all} in order")
    String page(String from, String to, String all);

    @Override
    @Message("Before")
    String earlier();

    @Override
    @Message("After")
    String later();

    @Override
    @Message("All others")
    String others();

    @Override
    @Message("Shared places")
    String ties();

    @Override
    @Message("No place is shared.")
    String tiesNone();

    @Override
    @Message("Place {place}, {points} points")
    String tieAt(String place, String points);

    @Override
    @Message("Too close to the line")
    String band();

    @Override
    @Message("{many} entries cannot be told from the line of {seats} by the readings there are.")
    String bandSays(String many, String seats);

    @Override
    @Message("Extra readings near the line, and what they gained")
    String bandWaves();

    @Override
    @Message("No entry is too close to the line.")
    String bandNone();

    @Override
    @Message("How sure the line is cannot be reckoned in this round; the reasons are told above.")
    String bandUnknown();

    @Override
    @Message("Around the line")
    String plot();

    @Override
    @Message(
            "{many} entries around the line in the official order. The line across is the cut; a filled dot is surely in, a diamond too close, a hollow one surely out.")
    String plotSays(String many);

    @Override
    @Message(
            "{many} entries around the line in the official order. The line across is the cut; a filled dot goes on, a diamond is undecided, a hollow one does not go on.")
    String plotPlain(String many);

    @Override
    @Message("What one has to know")
    String known();

    @Override
    @Message("{official} go on by the rules alone, {beside} by the other method alone.")
    String only(String official, String beside);

    @Override
    @Message("Download the ranking (Excel)")
    String downloadXlsx();

    @Override
    @Message("Download the ranking (CSV)")
    String downloadCsv();

    @Override
    @Message("Marks (SHA-256)")
    String marksHash();

    @Override
    @Message("List (SHA-256)")
    String listHash();

    @Override
    @Message("To the results")
    String toResults();

    @Override
    @Message("Compared with")
    String compared();

    @Override
    @Message("{number}, place {place}")
    String comparedSays(String number, String place);

    @Override
    @Message("the last that goes on")
    String lastIn();

    @Override
    @Message("the first that does not go on")
    String firstOut();

    @Override
    @Message("the next above")
    String nextAbove();

    @Override
    @Message("the next below")
    String nextBelow();

    @Override
    @Message("Criterion")
    String criterion();

    @Override
    @Message("Weight")
    String weight();

    @Override
    @Message("This entry")
    String own();

    @Override
    @Message("The other")
    String other();

    @Override
    @Message("Difference × weight")
    String difference();

    @Override
    @Message("Points")
    String total();

    @Override
    @Message("From the marks to the place")
    String arithmetic();

    @Override
    @Message("By the other method: {method}")
    String arithmeticBeside(String method);

    @Override
    @Message("This entry has no place.")
    String noPlace();

    @Override
    @Message("What if")
    String whatIf();

    @Override
    @Message("NOT OFFICIAL")
    String notOfficial();

    @Override
    @Message("Change one thing at least. The official result stays; the question is kept in the ledger.")
    String whatIfHint();

    @Override
    @Message("Method")
    String method();

    @Override
    @Message("as the rules say")
    String asIs();

    @Override
    @Message("How many go on")
    String top();

    @Override
    @Message("Pass mark")
    String passMark();

    @Override
    @Message("Without the extra readings")
    String withoutExtra();

    @Override
    @Message("Weights of the criteria (adding up to 100; leave them to keep them)")
    String weights();

    @Override
    @Message("See what it would do")
    String tryIt();

    @Override
    @Message("Would enter")
    String enters();

    @Override
    @Message("Would leave")
    String leaves();

    @Override
    @Message("nobody")
    String nobody();

    @Override
    @Message("has to be a number, such as 40 or 12.5")
    String number();

    @Override
    @Message("No marks are given in this round: a plenary chooses.")
    String noMarks();

    @Override
    @Message("How it was judged")
    String judging();

    @Override
    @Message("Marks of each criterion")
    String marks();

    @Override
    @Message(
            "{many} scoresheets. A box holds the middle half of the marks, the upright line their median, the line across goes from the least to the most; a dot's area tells how many.")
    String marksSay(String many);

    @Override
    @Message("How many")
    String many();

    @Override
    @Message("Least")
    String least();

    @Override
    @Message("Lower quartile")
    String lower();

    @Override
    @Message("Median")
    String median();

    @Override
    @Message("Upper quartile")
    String upper();

    @Override
    @Message("Most")
    String most();

    @Override
    @Message("Strict and lenient judges")
    String severity();

    @Override
    @Message(
            "Estimates for {many} judges with their 90 % intervals. The dashed line is zero: like the others. A filled dot's interval does not hold zero.")
    String severitySays(String many);

    @Override
    @Message("How strict judges are cannot be told from the readings there are.")
    String severityNone();

    @Override
    @Message("Judge")
    String judge();

    @Override
    @Message("Points")
    String points();

    @Override
    @Message("differs from the others")
    String differs();

    @Override
    @Message("cannot be told from them")
    String alike();

    @Override
    @Message("How far judges are apart")
    String agreement();

    @Override
    @Message(
            "{shown} of {many} entries read more than once, the farthest apart first: the mean with the lowest and the highest total.")
    String agreementSays(String shown, String many);

    @Override
    @Message("No entry was read more than once.")
    String agreementNone();

    @Override
    @Message("more than {limit} apart")
    String beyond(String limit);

    @Override
    @Message("within bounds")
    String within();

    @Override
    @Message("Mean")
    String mean();

    @Override
    @Message("Lowest – highest")
    String range();

    @Override
    @Message("How far it hangs on choices")
    String sensitivity();

    @Override
    @Message("{spent} extra readings near the line gained {gain} right choices.")
    String gained(String spent, String gain);

    @Override
    @Message("No extra readings were completed, and this round takes no more.")
    String gainedNothing();
}
