package id.juara.front.panel;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The same in English. */
@Localized("en")
public interface PanelInEnglish extends Panel {
    @Override
    @Message("Panel days")
    String panel();

    @Override
    @Message("Panel days")
    String days();

    @Override
    @Message("There are no panel days yet.")
    String noDays();

    @Override
    @Message("New day")
    String newDay();

    @Override
    @Message("Begins")
    String begins();

    @Override
    @Message("Day and hour, time of {zone}.")
    String beginsHint(String zone);

    @Override
    @Message("Minutes of each turn")
    String minutes();

    @Override
    @Message("Place")
    String venue();

    @Override
    @Message("The room and its address, or a link that begins with https://.")
    String venueHint();

    @Override
    @Message(
            "The side of each entry is told its turn and place, some minutes after you have let the days of this round be; never before the list is announced that fills this round.")
    String toldHint();

    @Override
    @Message("How many entries")
    String many();

    @Override
    @Message("Of {left} entries without a turn, by their numbers. The order can be changed afterwards.")
    String manyHint(String left);

    @Override
    @Message("Make the day")
    String plan();

    @Override
    @Message("All entries of this round have a turn.")
    String allPlaced();

    @Override
    @Message("{many} turns")
    String turns(String many);

    @Override
    @Message("Order")
    String order();

    @Override
    @Message(
            "Change the numbers and save; leave one empty to take the turn away. The button swaps with the turn above.")
    String orderHint();

    @Override
    @Message("This day has no turns yet.")
    String noTurns();

    @Override
    @Message("Turn {number}")
    String turn(String number);

    @Override
    @Message("Order of {title}")
    String turnOf(String title);

    @Override
    @Message("Up")
    String up();

    @Override
    @Message("Move up {title}")
    String upOne(String title);

    @Override
    @Message("Save this day")
    String saveDay();

    @Override
    @Message("Entries without a turn")
    String without();

    @Override
    @Message("due {moment}")
    String dueAt(String moment);

    @Override
    @Message("began {moment}")
    String beganAt(String moment);

    @Override
    @Message("ended {moment}")
    String endedAt(String moment);

    @Override
    @Message("under way")
    String running();

    @Override
    @Message("Begin")
    String begin();

    @Override
    @Message("Begin the turn of {title}")
    String beginOne(String title);

    @Override
    @Message("End")
    String end();

    @Override
    @Message("End the turn of {title}")
    String endOne(String title);

    @Override
    @Message("Take back")
    String back();

    @Override
    @Message("Take back the last step of the turn of {title}")
    String backOne(String title);

    @Override
    @Message("Time until {moment}")
    String leftUntil(String moment);

    @Override
    @Message("over time")
    String over();

    @Override
    @Message("Attendance")
    String attendance();

    @Override
    @Message("{present} of {seated} are there")
    String present(String present, String seated);

    @Override
    @Message("The quorum is reached: the rules ask for {least}.")
    String quorumHolds(String least);

    @Override
    @Message("The quorum is not reached: the rules ask for {least}.")
    String quorumFails(String least);

    @Override
    @Message("Nobody was noted yet; this panel has {seated} members.")
    String notNoted(String seated);

    @Override
    @Message("The whole panel is there, as the rules ask.")
    String allHere();

    @Override
    @Message("The rules ask for the whole panel: every panelist marks every entry.")
    String allAsked();

    @Override
    @Message("The rules ask for a team for each entry: {team} panelists.")
    String teamAsked(String team);

    @Override
    @Message("The team of each turn is whole.")
    String teamsHere();

    @Override
    @Message("Not there: {names}.")
    String absent(String names);

    @Override
    @Message(
            "Whoever does not hear a presentation marks it later or is excused with a reason; the round does not close before.")
    String absentMeans();

    @Override
    @Message("Turn {turn}, {title}: {names} not there")
    String gap(int turn, String title, String names);

    @Override
    @Message("The rules of this round name no quorum.")
    String noQuorum();

    @Override
    @Message("Save attendance")
    String saveAttendance();

    @Override
    @Message("This round has no panelists yet.")
    String noMembers();

    @Override
    @Message("Printed sheets")
    String sheets();

    @Override
    @Message("Printed sheets of {name}")
    String sheetsOf(String name);

    @Override
    @Message("What you type waits for its panelist. Without being confirmed it never counts.")
    String sheetsHint();

    @Override
    @Message("This panelist has no entries in this round.")
    String noSheets();

    @Override
    @Message("submitted by the panelist")
    String submitted();

    @Override
    @Message("waits to be confirmed")
    String waiting();

    @Override
    @Message("rejected")
    String rejected();

    @Override
    @Message("none yet")
    String notTyped();

    @Override
    @Message("Type in")
    String type();

    @Override
    @Message("Type in the sheet of {title}")
    String typeOne(String title);

    @Override
    @Message("Type again")
    String again();

    @Override
    @Message("weight {weight} %")
    String criterion(String weight);

    @Override
    @Message("{from} to {to}")
    String scale(String from, String to);

    @Override
    @Message("Remark to the entrant")
    String remark();

    @Override
    @Message("Keep it, ask the panelist")
    String keepSheet();

    @Override
    @Message("Write one number, such as 82.5; without a thousands separator.")
    String noNumber();

    @Override
    @Message("Wait for your confirmation")
    String toConfirm();

    @Override
    @Message(
            "The secretariat typed these sheets from your paper. Compare them: once confirmed, a sheet is your scoresheet.")
    String toConfirmHint();

    @Override
    @Message("Typed {moment}")
    String typedAt(String moment);

    @Override
    @Message("Yes, these are my marks")
    String confirm();

    @Override
    @Message("Confirm the sheet of {title}")
    String confirmOne(String title);

    @Override
    @Message("Not what I wrote")
    String reject();

    @Override
    @Message("Reject the sheet of {title}")
    String rejectNow(String title);

    @Override
    @Message("What is not as you wrote it?")
    String why();

    @Override
    @Message("You sit on no panel.")
    String noRounds();

    @Override
    @Message("Order of turns")
    String today();

    @Override
    @Message("Mark")
    String mark();

    @Override
    @Message("Mark {title}")
    String markOne(String title);

    @Override
    @Message("Refresh the page")
    String refresh();

    @Override
    @Message("No sheet waits.")
    String nothing();
}
