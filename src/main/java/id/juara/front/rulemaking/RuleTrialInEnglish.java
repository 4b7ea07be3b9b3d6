package id.juara.front.rulemaking;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What is said where rules are tried on earlier entries, in English. */
@Localized("en")
public interface RuleTrialInEnglish extends RuleTrial {
    @Override
    @Message("Try the rules")
    String trial();

    @Override
    @Message(
            "See what these rules would have done with the entries of an earlier competition: who passes the screening, who is over the quota, and who enters or leaves the list of each round.")
    String lead();

    @Override
    @Message("Not official.")
    String notOfficial();

    @Override
    @Message("Nothing changes; that it was tried stands in the ledger.")
    String recorded();

    @Override
    @Message("Entries of")
    String from();

    @Override
    @Message("rehearsal")
    String rehearsal();

    @Override
    @Message("Try")
    String tryIt();

    @Override
    @Message(
            "No other competition has been sent any entry yet. Run a rehearsal first, or come back once a season is over.")
    String nothing();

    @Override
    @Message("Your trials")
    String mine();

    @Override
    @Message("Tried on the entries of {title}")
    String triedOn(String title);

    @Override
    @Message("Asked for {moment}")
    String asked(String moment);

    @Override
    @Message("Try again")
    String again();

    @Override
    @Message("The rules were replaced since this trial. Try again to see what those of now would do.")
    String outdated();

    @Override
    @Message("The trial did not finish. If the rules were replaced meanwhile, try again.")
    String failed();

    @Override
    @Message("The trial was stopped.")
    String cancelled();

    @Override
    @Message("Fingerprint of the rules (SHA-256)")
    String ofRules();

    @Override
    @Message("Screening")
    String screening();

    @Override
    @Message("Entries sent")
    String entries();

    @Override
    @Message("Pass")
    String passed();

    @Override
    @Message("Fail")
    String unmet();

    @Override
    @Message("A clerk has to look")
    String clerk();

    @Override
    @Message("Passed then, by its own rules")
    String passedThen();

    @Override
    @Message("Bear in mind")
    String beware();

    @Override
    @Message("Why they fail")
    String why();

    @Override
    @Message("Every entry fulfils every condition.")
    String allPass();

    @Override
    @Message("Examples")
    String examples();

    @Override
    @Message("Quota")
    String quota();

    @Override
    @Message("These rules do not limit how many entries an institution sends.")
    String noQuota();

    @Override
    @Message("No institution is over the quota.")
    String withinQuota();

    @Override
    @Message("{over} entries of {institutions} institutions above the limit of {most}")
    String over(String over, String institutions, String most);

    @Override
    @Message("All groups together")
    String allGroups();

    @Override
    @Message("{institution}: {sent} entries")
    String sender(String institution, String sent);

    @Override
    @Message("Rounds")
    String rounds();

    @Override
    @Message(
            "The marks of then, reckoned by these rules. They are compared with the list by the rules of then, without what a plenary changed; points carried from earlier rounds stay those of then.")
    String roundsHint();

    @Override
    @Message("No round has the same criteria as in that competition, so there is no list to compare.")
    String noCommon();

    @Override
    @Message("Would enter")
    String enters();

    @Override
    @Message("Would leave")
    String leaves();

    @Override
    @Message("Nobody.")
    String nobody();
}
