package id.juara.front.audit;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What is said to whoever watches, in English. */
@Localized("en")
interface AuditInEnglish extends Audit {
    @Override
    @Message("Audit")
    String audit();

    @Override
    @Message("An entry's number, or a thing as the ledger names it, such as round/kipp-2017/desk")
    String find();

    @Override
    @Message("Show its timeline")
    String findNow();

    @Override
    @Message("Nothing is called that: {typed}")
    String notFound(String typed);

    @Override
    @Message("Show until")
    String until();

    @Override
    @Message("In the zone {zone}. Leave empty to see everything.")
    String untilHint(String zone);

    @Override
    @Message("There is no competition yet.")
    String noEditions();

    @Override
    @Message("Human hands")
    String hands();

    @Override
    @Message("The state at a moment")
    String state();

    @Override
    @Message("Timeline of the competition")
    String ofEdition();

    @Override
    @Message("Results bundle (.zip)")
    String bundle();

    @Override
    @Message("Check it yourself")
    String verify();

    @Override
    @Message("Timeline")
    String timeline();

    @Override
    @Message("Nothing happened.")
    String nothing();

    @Override
    @Message("Reason: {why}")
    String why(String why);

    @Override
    @Message("by {name}")
    String by(String name);

    @Override
    @Message("The law had its content erased; its kind and moment are left.")
    String erased();

    @Override
    @Message("As the ledger keeps it")
    String facts();

    @Override
    @Message("Event {number}")
    String event(long number);

    @Override
    @Message("Older")
    String older();

    @Override
    @Message("Readings")
    String readings();

    @Override
    @Message("Changes of marks by {judge} in {round}")
    String marksOf(String judge, String round);

    @Override
    @Message("Changes of marks")
    String marks();

    @Override
    @Message("No marks were handed in yet.")
    String noMarks();

    @Override
    @Message("Version {version}, {stage}")
    String version(long version, String stage);

    @Override
    @Message("first marks")
    String first();

    @Override
    @Message("after the reconciliation")
    String reconciled();

    @Override
    @Message("Criterion")
    String criterion();

    @Override
    @Message("Before")
    String before();

    @Override
    @Message("After")
    String after();

    @Override
    @Message("changed")
    String changed();

    @Override
    @Message("Allowed by {name}: {says}, {at}")
    String allowedBy(String name, String says, String at);

    @Override
    @Message("What allowed this reading")
    String allowing();

    @Override
    @Message("It was so before the ledger kept it.")
    String allowedUnknown();

    @Override
    @Message("What else happened to this reading")
    String around();

    @Override
    @Message("Timeline of the entry")
    String ofEntry();

    @Override
    @Message(
            "Every human decision in this competition, the latest first, with its reason and the second person who allowed it.")
    String handsHint();

    @Override
    @Message("None.")
    String noHands();

    @Override
    @Message("All")
    String all();

    @Override
    @Message("Kind")
    String ways();

    @Override
    @Message("Second person: {name}")
    String second(String name);

    @Override
    @Message("Moment")
    String at();

    @Override
    @Message("Show")
    String show();

    @Override
    @Message("Competition: {state}; entries from {opens} until {closes}.")
    String editionStood(String state, String opens, String closes);

    @Override
    @Message("{begun} entries were begun, {sent} were sent.")
    String entriesStood(long begun, long sent);

    @Override
    @Message("The rules that held then")
    String rules();

    @Override
    @Message("Round")
    String round();

    @Override
    @Message("State")
    String stood();

    @Override
    @Message("Since")
    String since();

    @Override
    @Message("Readings")
    String dealt();

    @Override
    @Message("Scoresheets handed in")
    String sheets();

    @Override
    @Message("The ledger's root: {size} records as of {at}")
    String head(long size, String at);

    @Override
    @Message("The ledger had no root yet.")
    String noHead();

    @Override
    @Message("draft")
    String draft();

    @Override
    @Message("waiting")
    String waiting();

    @Override
    @Message("open")
    String open();

    @Override
    @Message("reconciling")
    String reconciling();

    @Override
    @Message("closed")
    String closed();

    @Override
    @Message("proposed")
    String proposed();

    @Override
    @Message("sealed")
    String sealed();

    @Override
    @Message("publication signed")
    String approved();

    @Override
    @Message("announced")
    String told();

    @Override
    @Message("made final")
    String decreed();
}
