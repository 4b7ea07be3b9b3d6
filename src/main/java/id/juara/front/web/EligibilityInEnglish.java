package id.juara.front.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What is asked of whoever wants to know whether an innovation may enter, in English. */
@Localized("en")
interface EligibilityInEnglish extends Eligibility {
    @Override
    @Message("May we enter?")
    String title();

    @Override
    @Message("Answer a few questions before you write. No sign-in is needed, and nothing is kept.")
    String intro();

    @Override
    @Message("No competition takes entries now.")
    String none();

    @Override
    @Message("Entries are taken until {moment}.")
    String closes(String moment);

    @Override
    @Message("The age of an innovation is counted back from {day}.")
    String counted(String day);

    @Override
    @Message("Basis")
    String basis();

    @Override
    @Message("Does this hold for your innovation?")
    String applies();

    @Override
    @Message("Yes")
    String yes();

    @Override
    @Message("No")
    String no();

    @Override
    @Message("See the result")
    String look();

    @Override
    @Message("Answer every question.")
    String unanswered();

    @Override
    @Message("It may enter, as far as your answers are right.")
    String may();

    @Override
    @Message("It may not enter yet")
    String mayNot();

    @Override
    @Message("Because")
    String because();

    @Override
    @Message("A clerk will look at this")
    String clerk();

    @Override
    @Message("The address of this page holds your answers and can be shared.")
    String share();

    @Override
    @Message("The rules of this competition name no condition that can be asked here.")
    String noConditions();

    @Override
    @Message("Sign in to write")
    String next();
}
