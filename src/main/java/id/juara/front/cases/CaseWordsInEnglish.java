package id.juara.front.cases;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the pages of cases say, in English. */
@Localized("en")
public interface CaseWordsInEnglish extends CaseWords {
    @Override
    @Message("Cases")
    String cases();

    @Override
    @Message("Case {number}")
    String caseNo(int number);

    @Override
    @Message(
            "What looks odd in this round's marks, with its figures. A case is no proof: no mark is deleted and nothing changes by itself. Somebody looks at it, asks the judge, and decides with a reason.")
    String lead();

    @Override
    @Message("Search the marks as they are now")
    String search();

    @Override
    @Message(
            "There are no cases yet. A search looks at strict and lenient judges, the scatter of marks, marks that stay the same, readings that were too quick, own regions and institutions, judges who go together, and remarks that repeat each other.")
    String none();

    @Override
    @Message("There are no such cases.")
    String noneOfThese();

    @Override
    @Message("All")
    String all();

    @Override
    @Message("Open")
    String open();

    @Override
    @Message("Taken")
    String taken();

    @Override
    @Message("Decided")
    String decided();

    @Override
    @Message("Standing out only")
    String standing();

    @Override
    @Message("stands out")
    String stands();

    @Override
    @Message("More cases")
    String more();

    @Override
    @Message("Download all cases (Excel)")
    String workbook();

    @Override
    @Message("{names} and {many} more")
    String andMore(String names, String many);

    @Override
    @Message("Judges concerned")
    String judges();

    @Override
    @Message("All judges together")
    String everybody();

    @Override
    @Message("Entries concerned")
    String submissions();

    @Override
    @Message("and {many} more; all of them are in the workbook")
    String moreEntries(int many);

    @Override
    @Message("How odd it is")
    String figures();

    @Override
    @Message("Chance of this where nothing is amiss")
    String chance();

    @Override
    @Message("The same with an eye to how many were looked at")
    String adjusted();

    @Override
    @Message(
            "The figures only say how rarely such a thing comes about by chance, not why. The judge may have a good reason.")
    String noProof();

    @Override
    @Message("Found {moment}")
    String found(String moment);

    @Override
    @Message("last seen {moment}")
    String seen(String moment);

    @Override
    @Message("Taken by {name}")
    String takenBy(String name);

    @Override
    @Message("Nobody has taken it yet")
    String nobody();

    @Override
    @Message("I take it")
    String take();

    @Override
    @Message("I take it over")
    String takeOver();

    @Override
    @Message("Decide")
    String decide();

    @Override
    @Message("Decision")
    String decision();

    @Override
    @Message("Reason")
    String reason();

    @Override
    @Message("What was looked at, who was asked, what was answered. It is kept in the ledger.")
    String reasonHint();

    @Override
    @Message("Keep the decision")
    String save();

    @Override
    @Message("Decided {moment}")
    String decidedAt(String moment);

    @Override
    @Message("What looks odd in the marks")
    String lookOdd();

    @Override
    @Message("A plenary decides this round: there are no marks to be searched and no readings to be added.")
    String noMarks();

    @Override
    @Message("What this search would open")
    String wouldOpen();

    @Override
    @Message("Nothing is kept yet. So the marks look now; new cases are opened once you confirm.")
    String preview();

    @Override
    @Message("There are no new cases. To confirm only brings the figures of existing cases up to date.")
    String nothingNew();

    @Override
    @Message("Confirm the search")
    String openNow();

    @Override
    @Message("Kind")
    String kind();

    @Override
    @Message("New cases")
    String newCases();

    @Override
    @Message("What is looked for, and what it means")
    String kinds();

    @Override
    @Message("What it means")
    String meaning();

    @Override
    @Message("What is compared")
    String compared();

    @Override
    @Message("From where on it is odd")
    String fromWhere();

    @Override
    @Message("Innocent reasons")
    String innocent();

    @Override
    @Message("What to do next")
    String toDo();
}
