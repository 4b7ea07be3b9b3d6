package id.juara.front.showcase;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What everybody is told of results, in English. */
@Localized("en")
interface ShowcaseInEnglish extends Showcase {
    @Override
    @Message(".")
    String decimal();

    @Override
    @Message("All results")
    String allResults();

    @Override
    @Message("How it is judged")
    String method();

    @Override
    @Message("Open data")
    String data();

    @Override
    @Message("More")
    String more();

    @Override
    @Message("Announced lists")
    String stages();

    @Override
    @Message("Stage")
    String stage();

    @Override
    @Message("No list is announced yet. Submissions end {window}; each list stands here from its announced hour on.")
    String nothingYet(String window);

    @Override
    @Message("{#if many == 1}1 innovation{#else}{many} innovations{/if}")
    String innovations(long many);

    @Override
    @Message(
            "{#if many == 1}1 innovation became a national model{#else}{many} innovations became national models{/if}, for other institutions to copy.")
    String models(long many);

    @Override
    @Message("By province")
    String byProvince();

    @Override
    @Message("By kind of institution")
    String byKind();

    @Override
    @Message("Innovations of each province: {stage}")
    String mapTitle(String stage);

    @Override
    @Message(
            "Each square is a province, about where it lies on the map; the darker, the more innovations. The figures are those of the table.")
    String mapIs();

    @Override
    @Message("Province")
    String province();

    @Override
    @Message("National institutions")
    String nationwide();

    @Override
    @Message("Kind of institution")
    String kind();

    @Override
    @Message("Theme")
    String theme();

    @Override
    @Message("Group")
    String group();

    @Override
    @Message("Total")
    String total();

    @Override
    @Message("All")
    String all();

    @Override
    @Message("Show")
    String narrow();

    @Override
    @Message("Announced {moment}.")
    String announced(String moment);

    @Override
    @Message("In the order of places.")
    String orderRank();

    @Override
    @Message("In the order of kinds of institution and numbers; this order is no ranking.")
    String orderCluster();

    @Override
    @Message("In the order of numbers; this order is no ranking.")
    String orderNumber();

    @Override
    @Message("{found} of {of} innovations")
    String found(long found, long of);

    @Override
    @Message("Show all")
    String showAll();

    @Override
    @Message("No innovation fits these choices.")
    String noneFits();

    @Override
    @Message("There is no innovation on this list.")
    String nobody();

    @Override
    @Message("The list has ended.")
    String noFurther();

    @Override
    @Message("Parts of the list")
    String parts();

    @Override
    @Message("Next")
    String next();

    @Override
    @Message("To the beginning of the list")
    String first();

    @Override
    @Message("struck by an erratum")
    String struck();

    @Override
    @Message("Struck:")
    String takenOff();

    @Override
    @Message("Added:")
    String putOn();

    @Override
    @Message("Unit")
    String unit();

    @Override
    @Message("A national model since {moment}: other institutions may copy it.")
    String isModel(String moment);

    @Override
    @Message("Its way")
    String way();

    @Override
    @Message("on the list")
    String onList();

    @Override
    @Message("not on the list")
    String notOnList();

    @Override
    @Message("Only what is announced, and what the rules let everybody know, stands here.")
    String toldOnly();
}
