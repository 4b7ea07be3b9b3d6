package id.juara.front.showcase;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What is said of files for everybody, in English. */
@Localized("en")
interface OpenDataInEnglish extends OpenData {
    @Override
    @Message(
            "All that is announced, as files. The same file always has the same bytes, so that its fingerprint can be compared.")
    String dataAbout();

    @Override
    @Message("Anybody may use, change and share these data, naming their source (CC BY 4.0).")
    String licence();

    @Override
    @Message("File")
    String file();

    @Override
    @Message("Size (bytes)")
    String size();

    @Override
    @Message("SHA-256")
    String fingerprint();

    @Override
    @Message("made on request")
    String onRequest();

    @Override
    @Message("National models")
    String nationalModels();

    @Override
    @Message("Rules and proofs")
    String ofTheEdition();

    @Override
    @Message("The frozen rules")
    String rulesFile();

    @Override
    @Message("Results bundle")
    String bundleFile();

    @Override
    @Message("The signed head of the ledger")
    String headFile();

    @Override
    @Message("The key that signed it")
    String keyFile();

    @Override
    @Message("Description for programs (datapackage.json)")
    String packageFile();

    @Override
    @Message("It holds all these files and their columns, as a Frictionless Data Package.")
    String packageIs();

    @Override
    @Message("What the columns mean")
    String columns();

    @Override
    @Message(
            "The names of columns in JSON, in brackets those in CSV and Excel, and what they mean. A column that the rules do not tell the public is not there.")
    String columnsAre();

    @Override
    @Message("Which line of the list, from 1")
    String isPosition();

    @Override
    @Message("Place in the ranking; those who tie share it")
    String isPlace();

    @Override
    @Message("Number of the innovation, the same for a whole edition")
    String isNumber();

    @Override
    @Message("Title as it was sent")
    String isTitle();

    @Override
    @Message("The public service unit that made it")
    String isUnit();

    @Override
    @Message("The institution that sent it")
    String isInstitution();

    @Override
    @Message("Kind of institution: ministry, agency, province, regency, city, state-enterprise, regional-enterprise")
    String isCluster();

    @Override
    @Message("Its province; blank for national institutions")
    String isProvince();

    @Override
    @Message("Code of the province by the Ministry of Home Affairs")
    String isProvinceCode();

    @Override
    @Message("Group, as in the rules")
    String isGroup();

    @Override
    @Message("Theme")
    String isCategory();

    @Override
    @Message("Points, rounded as the rules say")
    String isPoints();

    @Override
    @Message("Whether an erratum struck it")
    String isStruck();

    @Override
    @Message("bytes")
    String bytes();

    @Override
    @Message("position (No.)")
    String position();

    @Override
    @Message("place (Place)")
    String place();

    @Override
    @Message("number (Number)")
    String number();

    @Override
    @Message("title (Title)")
    String titleColumn();

    @Override
    @Message("unit (Unit)")
    String unit();

    @Override
    @Message("institution (Institution)")
    String institution();

    @Override
    @Message("cluster (Cluster)")
    String cluster();

    @Override
    @Message("province (Province)")
    String province();

    @Override
    @Message("provinceCode")
    String provinceCode();

    @Override
    @Message("group (Group)")
    String group();

    @Override
    @Message("category (Category)")
    String category();

    @Override
    @Message("points (Points)")
    String points();

    @Override
    @Message("struck (Remark)")
    String struckColumn();
}
