package id.juara.story.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.Book.Kind;
import id.juara.ground.spreadsheet.WriteCsv;
import id.juara.ground.spreadsheet.WriteWorkbook;
import id.juara.law.proof.Digest;
import id.juara.law.rules.Language;
import id.juara.law.rules.Tells.Audience;
import id.juara.story.competition.Edition;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.competition.RulesSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Every file of an edition that anybody may have, with its size and SHA-256. A file is written once to learn them; what is
 * remembered is found by the fingerprint of what the file is made from.
 */
@ApplicationScoped
public class ListOpenData {
    private static final int MOST_REMEMBERED = 500;

    @Inject
    ShowResults results;

    @Inject
    FrozenRules rules;

    @Inject
    ObjectMapper json;

    private final Map<String, Weight> weighed = new ConcurrentHashMap<>();

    private record Weight(long bytes, String sha256) {}

    /** @param sha256 of its content, hexadecimal */
    public record OpenFile(String name, String path, long bytes, String sha256) {}

    /**
     * A column of a list.
     *
     * @param key its name in the json
     * @param header what stands above it in the csv and the workbook
     * @param kind what its cells hold there
     */
    public record Field(String key, String header, Kind kind) {}

    /**
     * The columns of a list.
     *
     * @param sheet the name of its sheet in the workbook
     * @param headerRow the row of the workbook in which the headers stand, from 1
     */
    public record Columns(String sheet, int headerRow, List<Field> fields) {}

    /** The files of a list, as csv, json and workbook; its title is the round's. */
    public record OfList(String round, List<OpenFile> files, Columns columns) {}

    /**
     * @param models the national models, with their columns; none until there are any
     * @param bundled whether everybody may have the bundle of a round that is announced
     */
    public record OpenData(
            Edition edition,
            OpenFile rules,
            List<OfList> lists,
            List<OpenFile> models,
            Columns modelColumns,
            boolean bundled) {}

    /**
     * In the language in which the files speak. Refuses an edition that is not there, and a draft as if it were not.
     */
    @Transactional
    public OpenData of(String id, Language language) {
        var edition = results.edition(id);
        var announced = results.in(id).items();
        var text = edition.rulesText.getBytes(StandardCharsets.UTF_8);
        return new OpenData(
                edition,
                new OpenFile(id + "-rules.yaml", path(id, "rules.yaml"), text.length, edition.rulesHex()),
                announced.stream()
                        .map(one -> list(edition, one.round(), language))
                        .toList(),
                models(edition, language),
                columns(NationalModelPages.KEYS, NationalModelPages.sheet(results.nationalModels(id), language)),
                announced.stream().anyMatch(one -> rules.round(new RoundRef(id, one.round()))
                        .tells(Audience.PUBLIC)
                        .bundle()));
    }

    private OfList list(Edition edition, String round, Language language) {
        var told = results.of(new RoundRef(edition.id, round));
        var bytes = written(told);
        var book = new ResultsWorkbook(told, edition, rules.of(edition.id), language);
        var from = Digest.of(bytes).hex();
        var way = path(edition.id, round);
        var name = edition.id + "-" + round;
        return new OfList(
                round,
                List.of(
                        file(name + ".csv", way + ".csv" + in(language), from, out -> WriteCsv.to(out, book.list())),
                        new OpenFile(name + ".json", way + ".json", bytes.length, from),
                        file(
                                name + ".xlsx",
                                way + ".xlsx" + in(language),
                                from,
                                out -> WriteWorkbook.to(out, book.book()))),
                columns(book.keys(), book.list()));
    }

    private static Columns columns(List<String> keys, Book.Sheet sheet) {
        var fields = IntStream.range(0, keys.size())
                .mapToObj(at -> new Field(
                        keys.get(at),
                        sheet.columns().get(at).header(),
                        sheet.columns().get(at).format().kind()))
                .toList();
        return new Columns(sheet.name(), sheet.firstRow() - 1, fields);
    }

    private List<OpenFile> models(Edition edition, Language language) {
        var models = results.nationalModels(edition.id);
        if (models.items().isEmpty()) {
            return List.of();
        }
        var bytes = written(models);
        var from = Digest.of(bytes).hex();
        var sheet = NationalModelPages.sheet(models, language);
        var way = "/api/v1/national-models/" + edition.id;
        var name = "national-models-" + edition.id;
        var files = new ArrayList<OpenFile>();
        files.add(file(name + ".csv", way + ".csv" + in(language), from, out -> WriteCsv.to(out, sheet)));
        files.add(new OpenFile(name + ".json", way, bytes.length, from));
        files.add(file(
                name + ".xlsx",
                way + ".xlsx" + in(language),
                from,
                out -> WriteWorkbook.to(out, new Book(List.of(sheet, RulesSheet.of(edition, language))))));
        return files;
    }

    private static String in(Language language) {
        return "?lang=" + language.tag();
    }

    private static String path(String edition, String file) {
        return "/api/v1/results/" + edition + "/" + file;
    }

    private byte[] written(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** @param from the fingerprint of what it is made from; the path names the rest, its language and kind */
    private OpenFile file(String name, String path, String from, Consumer<OutputStream> write) {
        if (weighed.size() >= MOST_REMEMBERED) {
            weighed.clear();
        }
        var weight = weighed.computeIfAbsent(path + " " + from, any -> weigh(write));
        return new OpenFile(name, path, weight.bytes(), weight.sha256());
    }

    private static Weight weigh(Consumer<OutputStream> write) {
        try {
            var length = new AtomicLong();
            var digest = MessageDigest.getInstance("SHA-256");
            write.accept(new DigestOutputStream(counting(length), digest));
            return new Weight(length.get(), HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }

    private static OutputStream counting(AtomicLong length) {
        return new OutputStream() {
            @Override
            public void write(int one) {
                length.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int from, int many) {
                length.addAndGet(many);
            }
        };
    }
}
