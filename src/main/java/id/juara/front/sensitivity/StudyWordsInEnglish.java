package id.juara.front.sensitivity;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What is said of a study of a round's sensitivity, in English. */
@Localized("en")
public interface StudyWordsInEnglish extends StudyWords {
    @Override
    @Message("How far the list hangs on choices")
    String sensitivity();

    @Override
    @Message(
            "Would the list be another with slightly other weights, or without one judge's marks? Each weight is shifted by 10 and 20 percent, each judge is left out once, and weights are drawn thousands of times from the round's seed.")
    String lead();

    @Override
    @Message("NOT OFFICIAL")
    String notOfficial();

    @Override
    @Message("The official result stays; the question is on record in the ledger.")
    String recorded();

    @Override
    @Message("Weights that are drawn")
    String weights();

    @Override
    @Message("Near those of the rules")
    String near();

    @Override
    @Message("Any weights that add up to 100")
    String any();

    @Override
    @Message("At most, in percent of each weight")
    String within();

    @Override
    @Message("1 to 100; empty means 20.")
    String withinHint();

    @Override
    @Message("How many draws")
    String draws();

    @Override
    @Message("100 to 100,000; empty means 10,000.")
    String drawsHint();

    @Override
    @Message("Reckon")
    String begin();

    @Override
    @Message("What you asked before")
    String mine();

    @Override
    @Message("Any weights")
    String anyWeights();

    @Override
    @Message("Weights within {percent} %")
    String weightsWithin(int percent);

    @Override
    @Message("Asked {moment}")
    String asked(String moment);

    @Override
    @Message("What floors and caps cost")
    String prices();

    @Override
    @Message("This round's rules set no floors and no caps.")
    String noPrices();

    @Override
    @Message("Displaced by it")
    String displaced();

    @Override
    @Message("In by it")
    String admitted();

    @Override
    @Message("This study was stopped.")
    String cancelled();

    @Override
    @Message("This study failed.")
    String failed();

    @Override
    @Message("Ask again")
    String again();

    @Override
    @Message("If weights are shifted")
    String shifts();

    @Override
    @Message("Shifts of weights that change the list: {changing} of {all}.")
    String weightsSay(String changing, String all);

    @Override
    @Message("Criterion")
    String criterion();

    @Override
    @Message("Shift")
    String shift();

    @Override
    @Message("{percent} % to {weight}")
    String shifted(String percent, String weight);

    @Override
    @Message("What would come of it")
    String wouldBe();

    @Override
    @Message("Enters")
    String enters();

    @Override
    @Message("Leaves")
    String leaves();

    @Override
    @Message("If one judge is left out")
    String leftOut();

    @Override
    @Message("Judges without whose marks the list changes: {changing} of {all}.")
    String judgesSay(String changing, String all);

    @Override
    @Message("Judge")
    String judge();

    @Override
    @Message("Scoresheets")
    String read();

    @Override
    @Message("{many}")
    String readings(String many);

    @Override
    @Message("{many}; without it {unplaced} entries are read too little")
    String readingsNeeded(String many, String unplaced);

    @Override
    @Message("If weights are drawn")
    String drawn();

    @Override
    @Message("In {draws} draws of weights: {always} always go on, {never} never do, {between} hang on the weights.")
    String drawnSay(String draws, String always, String never, String between);

    @Override
    @Message("Entry")
    String entry();

    @Override
    @Message("Goes on")
    String share();

    @Override
    @Message("Places")
    String places();

    @Override
    @Message("Leads")
    String first();

    @Override
    @Message("and {many} more")
    String more(String many);

    @Override
    @Message("Marks reckoned (SHA-256)")
    String marksHash();
}
