package id.juara.front.waves;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the pages of extra readings say, in English. */
@Localized("en")
public interface WaveWordsInEnglish extends WaveWords {
    @Override
    @Message("Extra readings")
    String waves();

    @Override
    @Message(
            "Extra readings are dealt in waves to the entries nearest to the line, where one more reading tells most. The new judges do not see earlier marks. When a wave is over its gain is looked at, and the next one is planned.")
    String lead();

    @Override
    @Message("{spent} of {budget} extra readings are spent, in {waves} waves.")
    String sum(String spent, String budget, int waves);

    @Override
    @Message("{foretold} right choices were to be gained; {seen} were seen.")
    String gain(String foretold, String seen);

    @Override
    @Message("There has been no wave of extra readings.")
    String none();

    @Override
    @Message("The rules' own readings")
    String rules();

    @Override
    @Message("Wave {number}")
    String wave(int number);

    @Override
    @Message("under way")
    String runs();

    @Override
    @Message("over")
    String over();

    @Override
    @Message("{done} of {all} scoresheets are in")
    String progress(long done, long all);

    @Override
    @Message("Opened {moment}")
    String opened(String moment);

    @Override
    @Message("Closed {moment}")
    String closed(String moment);

    @Override
    @Message("Reason: {reason}")
    String because(String reason);

    @Override
    @Message("What may be done next")
    String next();

    @Override
    @Message("Close the readings under way")
    String close();

    @Override
    @Message("Once they are closed their marks change no more: nobody who has seen the line can move it.")
    String closeSure();

    @Override
    @Message("Who is behind")
    String chase();

    @Override
    @Message("Look at the plan of the next wave")
    String plan();

    @Override
    @Message("Budget: extra readings in all waves")
    String budget();

    @Override
    @Message("Settled once, with the first wave.")
    String budgetHint();

    @Override
    @Message("In how many waves")
    String many();

    @Override
    @Message("3 to 6; empty means 3.")
    String manyHint();

    @Override
    @Message("Reason for another wave")
    String reason();

    @Override
    @Message("The last wave gained little. The reason is kept in the ledger.")
    String reasonHint();

    @Override
    @Message("Plan of wave {number}")
    String planOf(int number);

    @Override
    @Message("Nothing is dealt yet. The plan is reckoned from the marks as they are and the round's seed.")
    String planHint();

    @Override
    @Message("Wave {wave} of {waves}: up to {share} readings. Budget {budget}, spent {spent}.")
    String settled(int wave, int waves, String budget, String spent, String share);

    @Override
    @Message(
            "By the marks so far: {in} are surely above the line, {undecided} are too close to call, {out} are surely below.")
    String line(String in, String undecided, String out);

    @Override
    @Message("Open this wave")
    String openNow();

    @Override
    @Message("No reading would tell more.")
    String nothing();

    @Override
    @Message("What stands in the way")
    String blocked();

    @Override
    @Message("What is read once more")
    String readings();

    @Override
    @Message("Entry")
    String entry();

    @Override
    @Message("Readings")
    String has();

    @Override
    @Message("Chance to be above the line")
    String chance();

    @Override
    @Message("Judge")
    String judge();

    @Override
    @Message("Piles afterwards")
    String loads();

    @Override
    @Message("Entries in all")
    String load();

    @Override
    @Message("Fingerprint of the plan (SHA-256)")
    String fingerprint();

    @Override
    @Message("To the extra readings")
    String back();

    @Override
    @Message("Once it is closed no extra readings can be had near the line.")
    String beforeClose();
}
