package id.juara.front.institutions;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The same in English. */
@Localized("en")
public interface InstitutionWordsInEnglish extends InstitutionWords {
    @Override
    @Message("Institutions")
    String institutions();

    @Override
    @Message("A code, or a piece of a name")
    String find();

    @Override
    @Message("Kind")
    String cluster();

    @Override
    @Message("Any kind")
    String anyCluster();

    @Override
    @Message("Province")
    String province();

    @Override
    @Message("All of Indonesia")
    String anyProvince();

    @Override
    @Message("Find")
    String findNow();

    @Override
    @Message("Show all")
    String all();

    @Override
    @Message("Nothing fits.")
    String noneFound();

    @Override
    @Message("Name")
    String name();

    @Override
    @Message("Exists")
    String exists();

    @Override
    @Message("since {day}")
    String from(String day);

    @Override
    @Message("until before {day}")
    String until(String day);

    @Override
    @Message("since the list begins, and still does")
    String always();

    @Override
    @Message("Next part")
    String more();

    @Override
    @Message("All institutions")
    String toAll();

    @Override
    @Message("Time zone")
    String zone();

    @Override
    @Message("all of Indonesia")
    String nationwide();

    @Override
    @Message("Does the work of")
    String predecessors();

    @Override
    @Message("Its work is done by")
    String successors();

    @Override
    @Message("since {day}")
    String onDay(String day);

    @Override
    @Message("People of this institution")
    String people();

    @Override
    @Message("Public-service units")
    String units();

    @Override
    @Message("No unit is known yet.")
    String noUnits();

    @Override
    @Message("Accountability grades (SAKIP)")
    String grades();

    @Override
    @Message("No grade is recorded yet.")
    String noGrades();

    @Override
    @Message("Year")
    String year();

    @Override
    @Message("Score, 0 to 100")
    String score();

    @Override
    @Message("At most two decimals, such as 82.5.")
    String scoreHint();

    @Override
    @Message("Grade")
    String grade();

    @Override
    @Message("on a boundary: the rules of an edition decide")
    String boundary();

    @Override
    @Message("Change")
    String change();

    @Override
    @Message("Change the score of {year}")
    String changeOf(int year);

    @Override
    @Message("Record a score")
    String add();

    @Override
    @Message("Save the score")
    String save();

    @Override
    @Message("Save the score of {year}")
    String saveOf(int year);
}
