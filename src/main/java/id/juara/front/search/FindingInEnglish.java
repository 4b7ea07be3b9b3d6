package id.juara.front.search;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the pages of questions and of the search say, in English. */
@Localized("en")
interface FindingInEnglish extends Finding {
    @Override
    @Message("About this entry")
    String aboutEntry();

    @Override
    @Message(
            "There is no message yet. If something about this entry is unclear, write it below; the ministry answers on this page.")
    String nothingSaid();

    @Override
    @Message("There is no message about this entry yet.")
    String nothingSaidHere();

    @Override
    @Message("waits for the ministry")
    String waits();

    @Override
    @Message("Ministry")
    String ministry();

    @Override
    @Message("Unit or local admin")
    String side();

    @Override
    @Message("Write a message")
    String write();

    @Override
    @Message("Message")
    String words();

    @Override
    @Message("At most 4,000 characters. What was sent cannot be changed.")
    String writeHint();

    @Override
    @Message("Read by the unit, its institution's local admins and the ministry's staff.")
    String readHint();

    @Override
    @Message("Send")
    String send();

    @Override
    @Message("Questions that wait")
    String open();

    @Override
    @Message("No question waits for an answer.")
    String noneOpen();

    @Override
    @Message("Waits since {moment}")
    String since(String moment);

    @Override
    @Message("Never sent to the ministry")
    String neverSent();

    @Override
    @Message("To the questions that wait")
    String toOpen();

    @Override
    @Message("More")
    String more();

    @Override
    @Message("Number, title, unit, institution or a person's name")
    String text();

    @Override
    @Message("A piece of a word will do: at least 3 letters in a row.")
    String textHint();

    @Override
    @Message("Find")
    String go();

    @Override
    @Message("No entry matches. One that was never sent is found by its unit, institution or people only.")
    String nothingFound();

    @Override
    @Message("The first {most} entries only; write more of it.")
    String many(int most);

    @Override
    @Message(
            "{#switch by}{#case 'NUMBER'}Number{#case 'TITLE'}Title{#case 'PERSON'}Writer{#case 'LOCAL_ADMIN'}Local admin{#case 'UNIT'}Unit{#case 'INSTITUTION'}Institution{#else}Title alike{/switch}: {told}")
    String foundBy(String by, String told);

    @Override
    @Message("Find another entry")
    String toFind();

    @Override
    @Message("As its owner sees it, and nothing can be changed here. What stands here is the text that was sent.")
    String readOnly();

    @Override
    @Message("Its people")
    String people();

    @Override
    @Message("Nobody holds a role for this entry now.")
    String noPeople();

    @Override
    @Message("What was sent")
    String sentText();

    @Override
    @Message("This entry has never reached the ministry; its text is its unit's and institution's alone.")
    String notSentText();

    @Override
    @Message("Notices about this entry")
    String told();

    @Override
    @Message("Nobody was told anything about this entry.")
    String noneTold();
}
