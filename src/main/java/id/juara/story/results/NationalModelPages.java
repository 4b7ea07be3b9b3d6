package id.juara.story.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.juara.ground.spreadsheet.Book;
import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.law.rules.Language;
import id.juara.story.objection.NationalModel;
import java.util.Arrays;
import java.util.List;

/** National models as everybody may read them. */
public final class NationalModelPages {
    private NationalModelPages() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Model(String number, String title, String unit, String institution, String province) {
        static Model of(NationalModel one) {
            return new Model(one.number, one.title, one.unit, one.institution, one.province);
        }
    }

    /** What the columns hold, by the names of {@link Model}. */
    static final List<String> KEYS = List.of("number", "title", "unit", "institution", "province");

    public record Models(String edition, List<Model> items) {}

    static Book.Sheet sheet(Models models, Language language) {
        var english = language == Language.EN;
        return new Book.Sheet(
                english ? "National models" : "Model nasional",
                List.of((english ? "National models" : "Model nasional") + " · " + models.edition()),
                List.of(
                        new Column(english ? "Number" : "Nomor", 18, Format.TEXT),
                        new Column(english ? "Title" : "Judul", 56, Format.WRAPPED),
                        new Column("Unit", 32, Format.WRAPPED),
                        new Column(english ? "Institution" : "Instansi", 32, Format.WRAPPED),
                        new Column(english ? "Province" : "Provinsi", 24, Format.WRAPPED)),
                models.items().stream()
                        .map(one -> Arrays.<Object>asList(
                                one.number(), one.title(), one.unit(), one.institution(), one.province()))
                        .toList());
    }
}
