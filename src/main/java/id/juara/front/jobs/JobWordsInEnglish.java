package id.juara.front.jobs;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What is said of long work, in English. */
@Localized("en")
public interface JobWordsInEnglish extends JobWords {
    @Override
    @Message("Jobs")
    String jobs();

    @Override
    @Message("There are no jobs yet.")
    String none();

    @Override
    @Message("Running the conditions of the screening")
    String screening();

    @Override
    @Message("Import of entries")
    String imported();

    @Override
    @Message("Sensitivity of the results")
    String sensitivity();

    @Override
    @Message("Rules tried on earlier entries")
    String trial();

    @Override
    @Message("Job: {kind}")
    String other(String kind);

    @Override
    @Message("waits its turn")
    String waiting();

    @Override
    @Message("running")
    String running();

    @Override
    @Message("done")
    String done();

    @Override
    @Message("failed")
    String failed();

    @Override
    @Message("stopped")
    String cancelled();

    @Override
    @Message("is stopping")
    String stopping();

    @Override
    @Message("{done} of {total}")
    String counted(String done, String total);

    @Override
    @Message("{done} done")
    String countedOnly(String done);

    @Override
    @Message("some {time} left")
    String left(String time);

    @Override
    @Message("{many} s")
    String seconds(long many);

    @Override
    @Message("{many} min")
    String minutes(long many);

    @Override
    @Message("Asked for {moment}")
    String asked(String moment);

    @Override
    @Message("Ended {moment}")
    String ended(String moment);

    @Override
    @Message("Stop")
    String stop();

    @Override
    @Message("Refresh")
    String refresh();

    @Override
    @Message("Result")
    String result();

    @Override
    @Message("To the screening")
    String toScreening();

    @Override
    @Message("To the trial")
    String toTrial();

    @Override
    @Message("All jobs")
    String toAll();

    @Override
    @Message("To the table and its result")
    String toTable();

    @Override
    @Message("To what came of it")
    String toResult();

    @Override
    @Message("Entries")
    String submissions();

    @Override
    @Message("Passed")
    String passed();

    @Override
    @Message("Failed")
    String notPassed();

    @Override
    @Message("To be looked at")
    String askedClerks();

    @Override
    @Message("Rows")
    String rows();

    @Override
    @Message("New")
    String added();

    @Override
    @Message("Changed")
    String changed();

    @Override
    @Message("The same")
    String unchanged();

    @Override
    @Message("Sent")
    String sent();
}
