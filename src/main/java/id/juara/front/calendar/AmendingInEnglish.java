package id.juara.front.calendar;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What is said of calendars and the letters that move them, in English. */
@Localized("en")
interface AmendingInEnglish extends Amending {
    @Override
    @Message("Calendar and amendments")
    String title();

    @Override
    @Message("The calendar as it stands")
    String now();

    @Override
    @Message("Opens")
    String opens();

    @Override
    @Message("Closes")
    String closes();

    @Override
    @Message("Age is counted back from")
    String age();

    @Override
    @Message("This competition is not open yet: its dates are changed in its rules.")
    String draft();

    @Override
    @Message("To the rules")
    String toRules();

    @Override
    @Message("The submissions of this competition are over: its calendar changes no more.")
    String over();

    @Override
    @Message("Amendments")
    String letters();

    @Override
    @Message("There is no amendment yet.")
    String none();

    @Override
    @Message("Amendment {number}")
    String amendment(int number);

    @Override
    @Message("Letter {letter}, {day}")
    String byLetter(String letter, String day);

    @Override
    @Message("waits for a signature")
    String waits();

    @Override
    @Message("in force")
    String signed();

    @Override
    @Message("void")
    String overtaken();

    @Override
    @Message(
            "The calendar has changed since this was proposed, or submissions are over. Propose it again where it is still needed.")
    String overtakenWhy();

    @Override
    @Message("Proposed by {name}, {moment}")
    String proposed(String name, String moment);

    @Override
    @Message("Signed by {name}, {moment}")
    String signedBy(String name, String moment);

    @Override
    @Message("Date")
    String date();

    @Override
    @Message("Before")
    String was();

    @Override
    @Message("After")
    String becomes();

    @Override
    @Message("stays")
    String stays();

    @Override
    @Message("Both texts and their fingerprints")
    String texts();

    @Override
    @Message("The calendar before")
    String oldText();

    @Override
    @Message("The calendar after")
    String newText();

    @Override
    @Message("SHA-256")
    String fingerprint();

    @Override
    @Message("What it does")
    String effect();

    @Override
    @Message("The new deadline is that of {writing} entries being written and {waiting} entries with local admins.")
    String whose(String writing, String waiting);

    @Override
    @Message("{sent} entries that were sent may be sent anew until the new close.")
    String mayResend(String sent);

    @Override
    @Message("Reminders before the close follow the new date.")
    String reminders();

    @Override
    @Message("Every unit and local admin is told once the amendment is signed.")
    String tells();

    @Override
    @Message("This is a rehearsal: nobody is told.")
    String tellsNobody();

    @Override
    @Message("The close comes sooner: less time is left to write.")
    String sooner();

    @Override
    @Message("The new close has passed: submissions end once this is signed.")
    String past();

    @Override
    @Message("Sign amendment {number}")
    String sign(int number);

    @Override
    @Message("Once signed, the new calendar is in force. Only another amendment can undo it.")
    String signSure();

    @Override
    @Message("You proposed it; another person has to sign it.")
    String other();

    @Override
    @Message("Waits for the signatory's signature.")
    String waitsFor();

    @Override
    @Message("Propose an amendment")
    String draw();

    @Override
    @Message("An amendment rests on a numbered letter and is signed by a second person. Until then no date moves.")
    String drawHint();

    @Override
    @Message("Number of the letter")
    String letter();

    @Override
    @Message("Date of the letter")
    String letterDate();

    @Override
    @Message("In the zone {zone}. Leave it where it does not change.")
    String zoneHint(String zone);

    @Override
    @Message("An innovation's age counts back from")
    String ageFrom();

    @Override
    @Message("the close before")
    String oldClose();

    @Override
    @Message("the new close")
    String newClose();

    @Override
    @Message("Reason")
    String reason();

    @Override
    @Message("See what it does")
    String see();

    @Override
    @Message("Propose this amendment")
    String propose();

    @Override
    @Message("Change what it says")
    String change();

    @Override
    @Message("Write a day like 2026-05-02.")
    String dayAmiss();

    @Override
    @Message("Write day and hour like 2026-05-02T10:00.")
    String momentAmiss();
}
