package id.juara.front.rulemaking;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The fields of a rule file, in English. */
@Localized("en")
public interface RuleFieldsInEnglish extends RuleFields {
    @Override
    @Message("Write as a form")
    String asForm();

    @Override
    @Message("As text")
    String asText();

    @Override
    @Message(
            "This form is made from the rule file. Only what you change is replaced; the notes and the order of the file stay.")
    String formHint();

    @Override
    @Message("In this form")
    String contents();

    @Override
    @Message("There are no flaws.")
    String sound();

    @Override
    @Message("What somebody else changed meanwhile")
    String meanwhile();

    @Override
    @Message("If you save again, your text replaces these changes.")
    String replaces();

    @Override
    @Message("Only in the text")
    String elsewhere();

    @Override
    @Message("What follows is written as text. Choose its line: what you typed above comes along.")
    String elsewhereHint();

    @Override
    @Message("Line {line}")
    String lineOf(int line);

    @Override
    @Message("Line {line} of the text: {what}")
    String toLine(int line, String what);

    @Override
    @Message("yes")
    String yes();

    @Override
    @Message("no")
    String no();

    @Override
    @Message("Name and legal basis")
    String named();

    @Override
    @Message("Name in addresses")
    String edition();

    @Override
    @Message("Small letters, digits and hyphens. It cannot change once saved.")
    String editionHint();

    @Override
    @Message("Title in Indonesian")
    String titleId();

    @Override
    @Message("Title in English")
    String titleEn();

    @Override
    @Message("Legal basis")
    String basis();

    @Override
    @Message("The regulation or decree, such as Permen PANRB 19/2016.")
    String basisHint();

    @Override
    @Message("Calendar")
    String calendar();

    @Override
    @Message("Opens")
    String opens();

    @Override
    @Message("From this moment on entries may be sent.")
    String opensHint();

    @Override
    @Message("Closes")
    String closes();

    @Override
    @Message("Taken until just before this moment; an innovation’s age counts back from here.")
    String closesHint();

    @Override
    @Message("Time zone")
    String zone();

    @Override
    @Message("A complete entry on which the local admin is silent")
    String silence();

    @Override
    @Message("goes no further")
    String silenceStays();

    @Override
    @Message("is sent at the close")
    String silenceIsSent();

    @Override
    @Message("Most entries per institution")
    String quota();

    @Override
    @Message("All groups together")
    String allGroups();

    @Override
    @Message("Groups")
    String groups();

    @Override
    @Message("By invitation only")
    String byInvitation();

    @Override
    @Message("Ranked apart")
    String rankedApart();

    @Override
    @Message("Best that go on: {round}")
    String topOf(String round);

    @Override
    @Message("Pass mark: {round}")
    String passMarkOf(String round);

    @Override
    @Message("Questions")
    String questions();

    @Override
    @Message("Weights in percent, adding up to 100 (or 0 for each).")
    String questionsHint();

    @Override
    @Message("Weight (%)")
    String weight();

    @Override
    @Message("Most words")
    String mostWords();

    @Override
    @Message("Required")
    String required();

    @Override
    @Message("Documents")
    String documents();

    @Override
    @Message("Largest size, such as 1 MB")
    String mostSize();

    @Override
    @Message("Most files")
    String mostFiles();

    @Override
    @Message("Round {number}: {title}")
    String round(int number, String title);

    @Override
    @Message("Readings per entry")
    String readings();

    @Override
    @Message("How many judges; {all} where every judge reads everything.")
    String readingsHint(String all);

    @Override
    @Message("all")
    String all();

    @Override
    @Message("Days for objections")
    String objectionDays();

    @Override
    @Message("Quorum (% of the invited)")
    String quorum();

    @Override
    @Message("One more reading where totals differ by more than")
    String spreadOver();

    @Override
    @Message("Marks that count after reconciling")
    String counts();

    @Override
    @Message("the first")
    String countsFirst();

    @Override
    @Message("the revised")
    String countsRevised();

    @Override
    @Message("Weights of criteria")
    String criteria();

    @Override
    @Message("In percent; the weights of a round add up to 100.")
    String criteriaHint();

    @Override
    @Message("Who goes on")
    String cut();

    @Override
    @Message("The best that go on (entries)")
    String top();

    @Override
    @Message("Pass mark")
    String passMark();

    @Override
    @Message("Where points are equal at the line")
    String tieAtLine();

    @Override
    @Message("a lot decides")
    String tieLot();

    @Override
    @Message("all go on")
    String tieAdmitAll();

    @Override
    @Message("Too close to the line")
    String undecided();

    @Override
    @Message("the order decides")
    String undecidedOrder();

    @Override
    @Message("by the expected place")
    String undecidedPlace();

    @Override
    @Message("drawn by lot")
    String undecidedLot();

    @Override
    @Message("{cluster}, at least")
    String floorOf(String cluster);

    @Override
    @Message("{cluster}, at most")
    String capOf(String cluster);

    @Override
    @Message("How points are made")
    String points();

    @Override
    @Message("Method")
    String method();

    @Override
    @Message("Marks left out at each end")
    String drop();

    @Override
    @Message("By the criterion")
    String perCriterion();

    @Override
    @Message("Decimals in print")
    String decimals();

    @Override
    @Message("Rounding")
    String rounding();

    @Override
    @Message("half up")
    String halfUp();

    @Override
    @Message("half to even")
    String halfEven();

    @Override
    @Message("half down")
    String halfDown();

    @Override
    @Message("down")
    String down();

    @Override
    @Message("up")
    String up();

    @Override
    @Message("Method shown beside, to staff")
    String advice();

    @Override
    @Message("Points carried (%)")
    String carries();

    @Override
    @Message("Each round’s share in the points; they add up to 100.")
    String carriesHint();

    @Override
    @Message("Conflicts of interest")
    String conflicts();

    @Override
    @Message("Entries from the judge’s province")
    String ownRegion();

    @Override
    @Message("barred")
    String barred();

    @Override
    @Message("capped")
    String capped();

    @Override
    @Message("allowed")
    String allowed();

    @Override
    @Message("At most of a pile (%)")
    String mostOfPile();

    @Override
    @Message("What is told to {audience}")
    String told(String audience);

    @Override
    @Message("the public")
    String toPublic();

    @Override
    @Message("entrants")
    String toEntrant();

    @Override
    @Message("judges")
    String toJudge();

    @Override
    @Message("the secretariat")
    String toSecretary();

    @Override
    @Message("Order")
    String order();

    @Override
    @Message("by rank")
    String byRank();

    @Override
    @Message("by cluster")
    String byCluster();

    @Override
    @Message("by number")
    String byNumber();

    @Override
    @Message("Points")
    String tellsPoints();

    @Override
    @Message("Marks by the criterion")
    String tellsCriteria();

    @Override
    @Message("Judges’ remarks")
    String tellsRemarks();

    @Override
    @Message("The results bundle")
    String tellsBundle();

    @Override
    @Message("The ranking before it is published")
    String tellsRanking();

    @Override
    @Message("New groups")
    String newGroups();

    @Override
    @Message("Titles and hints of questions")
    String questionTexts();

    @Override
    @Message("Titles, types and letters of documents")
    String documentTexts();

    @Override
    @Message("Criteria and scale: {round}")
    String criteriaTexts(String round);

    @Override
    @Message("Ties: {round}")
    String tiesOf(String round);

    @Override
    @Message("Where figures come from")
    String provenance();

    @Override
    @Message("Categories")
    String categories();

    @Override
    @Message("Outcome")
    String outcome();

    @Override
    @Message("Not said: {many} fields")
    String unsaid(int many);

    @Override
    @Message("If empty: {what}.")
    String ifEmpty(String what);

    @Override
    @Message("not said ({what})")
    String notSaid(String what);

    @Override
    @Message("none")
    String none();

    @Override
    @Message("no limit")
    String noLimit();

    @Override
    @Message("not carried")
    String notCarried();

    @Override
    @Message("the cut of the round")
    String cutOfTheRound();

    @Override
    @Message("the short name of the round")
    String idOfTheRound();

    @Override
    @Message("60 where capped")
    String sixtyWhereCapped();

    @Override
    @Message("A SAKIP score right on a boundary")
    String gradeOnABoundary();

    @Override
    @Message("the higher grade")
    String gradeHigher();

    @Override
    @Message("the lower grade")
    String gradeLower();

    @Override
    @Message("Conditions of entry")
    String conditions();

    @Override
    @Message("Figures within a statement may be changed; its names stay as they are written.")
    String conditionsHint();

    @Override
    @Message("Holds where")
    String holds();

    @Override
    @Message("Such as submission.monthsRunning >= 12.")
    String holdsHint();

    @Override
    @Message("Where it does not hold")
    String conditionKind();

    @Override
    @Message("the entry cannot be sent")
    String blocksSending();

    @Override
    @Message("the entry fails the screening")
    String failsScreening();

    @Override
    @Message("a clerk decides")
    String asksAClerk();

    @Override
    @Message("a warning only")
    String warns();

    @Override
    @Message("Sentence for the entrant (Indonesian)")
    String saysId();

    @Override
    @Message("Sentence for the entrant (English)")
    String saysEn();

    @Override
    @Message("Source: article or letter")
    String conditionSource();

    @Override
    @Message("New conditions")
    String newConditions();
}
