package id.juara.front.showcase;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** How an edition is judged, in plain English. */
@Localized("en")
interface MethodInEnglish extends Method {
    @Override
    @Message("How it is judged: {edition}")
    String title(String edition);

    @Override
    @Message(
            "This page is made from the rule file of this edition, not written beside it. What counts is the rule file.")
    String lead();

    @Override
    @Message("Basis")
    String basis();

    @Override
    @Message("Frozen")
    String frozen();

    @Override
    @Message("Fingerprint (SHA-256)")
    String fingerprint();

    @Override
    @Message("Download the rule file")
    String download();

    @Override
    @Message("An example only, since no public document says it:")
    String example();

    @Override
    @Message("Who takes part")
    String who();

    @Override
    @Message(
            "Submissions are taken from {opens} until just before {closes}. These dates move only by a numbered letter that two people sign.")
    String window(String opens, String closes);

    @Override
    @Message("Groups")
    String groups();

    @Override
    @Message("by invitation only")
    String invited();

    @Override
    @Message("a ranking of its own")
    String apart();

    @Override
    @Message("An institution may send at most {most} submissions.")
    String most(int most);

    @Override
    @Message("at most {most} submissions of each institution")
    String mostOfGroup(int most);

    @Override
    @Message("A submission that the local admin has not sent by the close goes no further.")
    String silenceStays();

    @Override
    @Message(
            "A complete submission on which the local admin stays silent is sent in the name of the institution at the close.")
    String silenceSent();

    @Override
    @Message("A submission fails the screening where:")
    String fails();

    @Override
    @Message("A clerk looks where:")
    String clerk();

    @Override
    @Message("Stage {number}: {title}")
    String round(int number, String title);

    @Override
    @Message("Each judge reads alone and marks each criterion, without seeing another judge's marks.")
    String kindMarks();

    @Override
    @Message("A panel hears the entrants and marks each criterion.")
    String kindPanel();

    @Override
    @Message("A plenary chooses from the list; at least {quorum}% of its invited members must be present.")
    String kindDeliberation(int quorum);

    @Override
    @Message("Judged are all that pass the screening.")
    String fromScreening();

    @Override
    @Message("Judged is the list of the stage {round}.")
    String from(String round);

    @Override
    @Message("{#if many == 1}Each submission is read by 1 judge.{#else}Each submission is read by {many} judges.{/if}")
    String readings(int many);

    @Override
    @Message("Every judge marks every submission.")
    String readAll();

    @Override
    @Message("Criterion")
    String criterion();

    @Override
    @Message("Weight")
    String weight();

    @Override
    @Message("Marks")
    String scale();

    @Override
    @Message("Nobody marks a submission of his own institution.")
    String noOwnInstitution();

    @Override
    @Message("Nobody marks a submission of his own province.")
    String regionBarred();

    @Override
    @Message("At most {most}% of what a judge reads may be of his own province.")
    String regionCapped(int most);

    @Override
    @Message("The total of one scoresheet is the sum of weight times mark, divided by 100.")
    String total();

    @Override
    @Message("Points are the mean of all judges, taken for each criterion. A missing mark is no zero: it is left out.")
    String mean();

    @Override
    @Message("Points are the mean without the {drop} highest and the {drop} lowest.")
    String trimmed(int drop);

    @Override
    @Message("Points are the median: the value in the middle.")
    String median();

    @Override
    @Message("Points come from a model that tells the quality of submissions from the severity of judges.")
    String crossed();

    @Override
    @Message(
            "Points are reckoned after all judges are brought to one scale. Where judges cannot be compared, the mean holds and the reason is recorded.")
    String calibrated();

    @Override
    @Message("Points come from a model that tells quality from severity; odd readings count for less.")
    String huber();

    @Override
    @Message("Points are reckoned from how far each mark lies from its judge's mean.")
    String zScore();

    @Override
    @Message("The order uses exact fractions; rounding to {decimals} decimals is for print only.")
    String rounding(int decimals);

    @Override
    @Message("Where the totals of judges differ by more than {over}, one more judge reads.")
    String spread(String over);

    @Override
    @Message("A small team may compare its marks and revise them; the first marks count.")
    String reconcileFirst();

    @Override
    @Message("A small team may compare its marks and revise them; the revised marks count.")
    String reconcileRevised();

    @Override
    @Message("The points of this stage join those of earlier ones:")
    String carries();

    @Override
    @Message("Where points are equal, this decides, one after the other:")
    String ties();

    @Override
    @Message("the higher mark for {title}")
    String tieCriterion(String title);

    @Override
    @Message("a lot drawn from a seed whose fingerprint is told before judging and which is revealed after it")
    String lot();

    @Override
    @Message("Those with equal points share the place.")
    String noTies();

    @Override
    @Message("The first {top} go on.")
    String cutTop(int top);

    @Override
    @Message("All with {mark} points or more go on.")
    String cutPass(String mark);

    @Override
    @Message("Of those with {mark} points or more, the first {top} go on.")
    String cutBoth(int top, String mark);

    @Override
    @Message("Group {group}:")
    String cutOfGroup(String group);

    @Override
    @Message("{cluster}: at least {floor}")
    String atLeast(String cluster, int floor);

    @Override
    @Message("{cluster}: at most {cap}")
    String atMost(String cluster, int cap);

    @Override
    @Message("{cluster}: at least {floor}, at most {cap}")
    String between(String cluster, int floor, int cap);

    @Override
    @Message("Those who still tie at the line are drawn by lot.")
    String lineLot();

    @Override
    @Message("All who still tie at the line go on.")
    String lineAll();

    @Override
    @Message(
            "Those too close to the line to be told apart are decided by their expected place; where its range crosses the line, by lot.")
    String expectedPlace();

    @Override
    @Message("Those whose chance to belong above the line lies between 10% and 90% are drawn by lot.")
    String undecidedLot();

    @Override
    @Message("The public is told")
    String told();

    @Override
    @Message("names in the order of places")
    String toldRank();

    @Override
    @Message("names by kind of institution, without a ranking")
    String toldCluster();

    @Override
    @Message("names by number, without a ranking")
    String toldNumber();

    @Override
    @Message("points")
    String toldPoints();

    @Override
    @Message("the results bundle, to reckon the list again")
    String toldBundle();

    @Override
    @Message(
            "The list is provisional and open to objections for {days} days from its announcement; corrections are numbered errata.")
    String objections(int days);

    @Override
    @Message("The list of the last stage becomes national models once the decree stands.")
    String outcome();

    @Override
    @Message("What the seal means")
    String sealing();

    @Override
    @Message(
            "Two people sign: one proposes the list, another seals it. Its announcement needs a second signature too. Judges are not named; in the results bundle they stand under pseudonyms.")
    String sealTwo();

    @Override
    @Message(
            "At the seal the fingerprints of rules, marks and list go into a ledger that can only grow. One figure changed later changes its fingerprint.")
    String sealPrint();
}
