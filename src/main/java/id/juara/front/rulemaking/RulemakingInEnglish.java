package id.juara.front.rulemaking;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What is said where rules are written, compared and frozen, in English. */
@Localized("en")
public interface RulemakingInEnglish extends Rulemaking {
    @Override
    @Message("Rules")
    String rules();

    @Override
    @Message("To the competition")
    String toEdition();

    @Override
    @Message("New competition")
    String newEdition();

    @Override
    @Message(
            "The text below is that of the competition chosen; the years in its name, title and calendar are one higher. Check every line.")
    String newHint();

    @Override
    @Message("From the rules of")
    String from();

    @Override
    @Message("Take its rules")
    String start();

    @Override
    @Message("Save as a draft")
    String create();

    @Override
    @Message("Text of the rules")
    String text();

    @Override
    @Message("YAML, as scoring-rules/README.md says.")
    String textHint();

    @Override
    @Message("Write the rules")
    String edit();

    @Override
    @Message("Check only")
    String check();

    @Override
    @Message("Save")
    String save();

    @Override
    @Message("There are no flaws.")
    String sound();

    @Override
    @Message("{many} flaws")
    String flaws(String many);

    @Override
    @Message("Line {number}")
    String line(int number);

    @Override
    @Message("The flaws beside their lines")
    String beside();

    @Override
    @Message("Somebody else saved these rules meanwhile. Your text still stands below; compare before you save again.")
    String changedMeanwhile();

    @Override
    @Message("Frozen {moment}")
    String frozen(String moment);

    @Override
    @Message("A draft: these rules are not frozen yet.")
    String draft();

    @Override
    @Message("Fingerprint (SHA-256)")
    String hash();

    @Override
    @Message("Compare")
    String compare();

    @Override
    @Message("Compare with")
    String compareWith();

    @Override
    @Message("Both texts are the same.")
    String same();

    @Override
    @Message("went")
    String went();

    @Override
    @Message("came")
    String came();

    @Override
    @Message("lines that stayed are left out")
    String leftOut();

    @Override
    @Message("Old")
    String old();

    @Override
    @Message("New")
    String now();

    @Override
    @Message("As text (YAML)")
    String asText();

    @Override
    @Message("Freeze the rules")
    String freeze();

    @Override
    @Message(
            "Two people freeze the rules: staff propose, the signatory agrees. The competition then opens, and its rules cannot be replaced any more.")
    String freezeHint();

    @Override
    @Message("Propose to freeze")
    String askFreeze();

    @Override
    @Message("Freezing was proposed {moment}, and waits for the second person.")
    String asked(String moment);

    @Override
    @Message("Freeze and open the competition")
    String agreeFreeze();

    @Override
    @Message("You proposed it; another person has to agree.")
    String freezeOther();

    @Override
    @Message("Legal basis")
    String basis();

    @Override
    @Message("Calendar")
    String calendar();

    @Override
    @Message("Opens")
    String opens();

    @Override
    @Message("Closes")
    String closes();

    @Override
    @Message("Groups")
    String groups();

    @Override
    @Message("by invitation only")
    String invited();

    @Override
    @Message("ranked apart")
    String apart();

    @Override
    @Message("Most per institution")
    String quota();

    @Override
    @Message("Questions")
    String questions();

    @Override
    @Message("Weight")
    String weight();

    @Override
    @Message("Most words")
    String words();

    @Override
    @Message("required")
    String required();

    @Override
    @Message("Documents")
    String documents();

    @Override
    @Message("{size} MB at most")
    String most(String size);

    @Override
    @Message("Conditions")
    String conditions();

    @Override
    @Message("Holds where")
    String holds();

    @Override
    @Message("Source")
    String source();

    @Override
    @Message("Rounds")
    String rounds();

    @Override
    @Message("Criterion")
    String criterion();

    @Override
    @Message("Scale")
    String scale();

    @Override
    @Message("Points")
    String points();

    @Override
    @Message("Where points are equal, in turn")
    String ties();

    @Override
    @Message("a lot")
    String lot();

    @Override
    @Message("names, order: {order}")
    String tellsNames(String order);

    @Override
    @Message("Moved to {moment}")
    String movedTo(String moment);

    @Override
    @Message("amendment {number}")
    String byAmendment(int number);

    @Override
    @Message("Kind of round")
    String kind();

    @Override
    @Message("marks on the entry")
    String byMarks();

    @Override
    @Message("a panel that hears it")
    String byPanel();

    @Override
    @Message("a plenary chooses")
    String byPlenary();

    @Override
    @Message("Entries come from")
    String entriesFrom();

    @Override
    @Message("those that passed the screening")
    String fromScreening();

    @Override
    @Message("national model")
    String nationalModel();

    @Override
    @Message("What marks stand for")
    String anchors();
}
