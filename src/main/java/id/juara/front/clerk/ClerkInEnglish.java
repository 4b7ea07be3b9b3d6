package id.juara.front.clerk;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What is said to whoever screens, in English. */
@Localized("en")
public interface ClerkInEnglish extends Clerk {
    @Override
    @Message("Screening")
    String screening();

    @Override
    @Message("To the competition")
    String toEdition();

    @Override
    @Message("{many} findings wait for a decision")
    String waits(String many);

    @Override
    @Message("No finding waits.")
    String noneWaits();

    @Override
    @Message("Begin to look")
    String begin();

    @Override
    @Message("Go on with the one in hand")
    String goOn();

    @Override
    @Message("The queue is shared: what you take is given to no other clerk for 15 minutes.")
    String shared();

    @Override
    @Message("The conditions have not run over all that was sent.")
    String notRun();

    @Override
    @Message("Run all conditions")
    String run();

    @Override
    @Message("Runs as a job with counted progress; what clerks decided stays.")
    String runHint();

    @Override
    @Message("The screening begins once the window is closed.")
    String windowOpen();

    @Override
    @Message("Close the screening")
    String close();

    @Override
    @Message("Those that passed enter the first round, and each entrant reads the result. This cannot be undone.")
    String closeSure();

    @Override
    @Message("The screening is closed.")
    String closed();

    @Override
    @Message("Turned down")
    String failed();

    @Override
    @Message("None was turned down.")
    String noneFailed();

    @Override
    @Message("More")
    String more();

    @Override
    @Message("Decide otherwise")
    String overrule();

    @Override
    @Message("Let this condition pass")
    String overruleNow();

    @Override
    @Message("Confirm the refusal")
    String confirm();

    @Override
    @Message("Reason, read by the entrant")
    String reason();

    @Override
    @Message("Write the reason.")
    String reasonNeeded();

    @Override
    @Message("Decide otherwise about {number}")
    String reviewOf(String number);

    @Override
    @Message("Look at one finding")
    String finding();

    @Override
    @Message("Condition")
    String condition();

    @Override
    @Message("In your hands until {moment}")
    String heldUntil(String moment);

    @Override
    @Message("{many} wait, this one among them")
    String left(String many);

    @Override
    @Message("Decision")
    String decision();

    @Override
    @Message("The condition is met")
    String holds();

    @Override
    @Message("Note (needed for another reason)")
    String note();

    @Override
    @Message("Save and take the next")
    String decide();

    @Override
    @Message(
            "By keyboard: the arrows choose a decision, space marks the first, Enter saves and opens the next finding.")
    String keys();

    @Override
    @Message("Choose a decision.")
    String choose();

    @Override
    @Message("Files")
    String files();

    @Override
    @Message("Entry")
    String entry();

    @Override
    @Message("Unit")
    String unit();

    @Override
    @Message("Running since")
    String started();

    @Override
    @Message("Not answered.")
    String empty();

    @Override
    @Message("You have no finding in hand.")
    String nothingInHand();

    @Override
    @Message("To the screening")
    String stop();

    @Override
    @Message("Found")
    String found();

    @Override
    @Message("by the data")
    String stateFailed();

    @Override
    @Message("waits for a clerk")
    String stateAsked();

    @Override
    @Message("decided by a clerk")
    String stateUpheld();

    @Override
    @Message("decided otherwise")
    String stateOverruled();

    @Override
    @Message("found to be met")
    String stateCleared();

    @Override
    @Message("Jobs")
    String jobs();
}
