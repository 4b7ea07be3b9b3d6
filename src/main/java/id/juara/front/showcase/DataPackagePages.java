package id.juara.front.showcase;

import id.juara.front.showcase.DataPackage.Field;
import id.juara.front.showcase.DataPackage.Licence;
import id.juara.front.showcase.DataPackage.Resource;
import id.juara.front.showcase.DataPackage.Schema;
import id.juara.ground.http.Download;
import id.juara.ground.http.Tongue;
import id.juara.ground.spreadsheet.Book.Kind;
import id.juara.law.rules.Language;
import id.juara.law.rules.Rules;
import id.juara.story.competition.FrozenRules;
import id.juara.story.results.ListOpenData;
import id.juara.story.results.ListOpenData.Columns;
import id.juara.story.results.ListOpenData.OpenFile;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells programs for open data which files an edition has, and what each column of them holds. */
@Path("/data/{edition}/datapackage.json")
public class DataPackagePages {
    private static final Licence LICENCE = new Licence(
            "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", "Creative Commons Attribution 4.0");
    private static final String CSV = "csv";
    private static final String JSON = "json";
    private static final String PROVINCE_CODE = "provinceCode";
    private static final Set<String> ALWAYS = Set.of("position", "number", "title", "unit", "institution");

    @Inject
    ListOpenData openData;

    @Inject
    FrozenRules rules;

    @Inject
    Tongue tongue;

    @Inject
    ForEverybody everybody;

    @ConfigProperty(name = "juara.address")
    String address;

    /** In the language of the reader, as are the headers of the files that it names. */
    @GET
    @PermitAll
    @Transactional
    public Response described(String edition) {
        var language = tongue.language();
        var told = openData.of(edition, language);
        var law = rules.of(edition);
        var says = MessageBundles.get(OpenData.class, Localized.Literal.of(language.tag()));
        var resources = new ArrayList<Resource>();
        told.lists().forEach(one -> {
            var title = law.round(one.round()).orElseThrow().title().in(language);
            one.files().forEach(file -> resources.add(resource(one.round(), title, file, one.columns(), says)));
        });
        told.models()
                .forEach(file -> resources.add(
                        resource("national-models", says.nationalModels(), file, told.modelColumns(), says)));
        resources.add(rules(told.rules(), says));
        return everybody.json(new DataPackage(
                DataPackage.PROFILE,
                edition,
                law.title().in(language),
                titles(law),
                says.dataAbout(),
                address + "/data/" + edition,
                told.rules().sha256(),
                List.of(LICENCE),
                resources));
    }

    private static Map<String, String> titles(Rules law) {
        return Map.of("id", law.title().in(Language.ID), "en", law.title().in(Language.EN));
    }

    private Resource resource(String of, String title, OpenFile file, Columns columns, OpenData says) {
        var format = file.name().substring(file.name().lastIndexOf('.') + 1);
        var texts = !format.equals("xlsx");
        return new Resource(
                of + "-" + format,
                title,
                "table",
                address + file.path(),
                format,
                switch (format) {
                    case CSV -> "text/csv";
                    case JSON -> "application/json";
                    default -> Download.XLSX;
                },
                texts ? "utf-8" : null,
                file.bytes(),
                "sha256:" + file.sha256(),
                switch (format) {
                    case CSV -> Map.of("delimiter", ",", "lineTerminator", "\r\n", "header", true);
                    case JSON -> Map.of("property", "items", "itemType", "object");
                    default -> Map.of("sheetName", columns.sheet(), "headerRows", List.of(columns.headerRow()));
                },
                format.equals(JSON) ? ofJson(columns, says) : ofTable(columns, says));
    }

    private Resource rules(OpenFile file, OpenData says) {
        return new Resource(
                "rules",
                says.rulesFile(),
                null,
                address + file.path(),
                "yaml",
                "text/yaml",
                "utf-8",
                file.bytes(),
                "sha256:" + file.sha256(),
                null,
                null);
    }

    private static Schema ofTable(Columns columns, OpenData says) {
        return schema(columns.fields().stream()
                .map(one -> field(one.header(), type(one.kind()), one, says))
                .toList());
    }

    /** The json has names of its own, beside the province its code, and says of a line whether it is struck. */
    private static Schema ofJson(Columns columns, OpenData says) {
        var fields = new ArrayList<Field>();
        for (var one : columns.fields()) {
            var isStruck = one.key().equals("struck");
            if (isStruck) {
                fields.add(new Field(PROVINCE_CODE, "string", says.provinceCode(), says.isProvinceCode(), null));
            }
            fields.add(field(one.key(), isStruck ? "boolean" : type(one.kind()), one, says));
        }
        return schema(fields);
    }

    private static Schema schema(List<Field> fields) {
        return new Schema(fields, List.of(""), List.of(fields.get(0).name()));
    }

    private static Field field(String name, String type, ListOpenData.Field of, OpenData says) {
        var always = ALWAYS.contains(of.key()) ? Map.<String, Object>of("required", true) : null;
        return new Field(name, type, of.header(), description(of.key(), says), always);
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case WHOLE -> "integer";
            case DECIMAL -> "number";
            case TRUTH -> "boolean";
            case DAY -> "date";
            case MOMENT -> "datetime";
            case TEXT, WRAPPED -> "string";
        };
    }

    private static String description(String key, OpenData says) {
        return switch (key) {
            case "position" -> says.isPosition();
            case "place" -> says.isPlace();
            case "number" -> says.isNumber();
            case "title" -> says.isTitle();
            case "unit" -> says.isUnit();
            case "institution" -> says.isInstitution();
            case "cluster" -> says.isCluster();
            case "province" -> says.isProvince();
            case "group" -> says.isGroup();
            case "category" -> says.isCategory();
            case "points" -> says.isPoints();
            case "struck" -> says.isStruck();
            default -> throw new IllegalStateException("nothing is said of " + key);
        };
    }
}
