package id.juara.ground.institution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What is told about institutions. */
public final class InstitutionPages {
    private InstitutionPages() {}

    /** @param province its province's code; absent for an institution of the whole country */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InstitutionPage(
            String code,
            String name,
            String cluster,
            String province,
            String zone,
            LocalDate validFrom,
            LocalDate validUntil) {
        static InstitutionPage of(Institution institution) {
            return new InstitutionPage(
                    institution.code,
                    institution.name,
                    institution.cluster,
                    institution.provinceCode,
                    institution.zone,
                    institution.validFrom,
                    institution.validUntil);
        }
    }

    /** An institution before or after another, from that day. */
    public record Kin(String code, String name, LocalDate on) {}

    /**
     * A year's accountability score.
     *
     * @param grade absent where the score lies on a boundary: there the rules of an edition decide
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ScorePage(int year, String score, Grade grade, long version) {
        static ScorePage of(AccountabilityGrade row) {
            return new ScorePage(
                    row.year,
                    row.score.toPlainString(),
                    Grade.undisputed(row.score).orElse(null),
                    row.version);
        }
    }

    public record InstitutionDetails(
            InstitutionPage institution, List<Kin> predecessors, List<Kin> successors, List<ScorePage> grades) {}

    public record ScoreForm(BigDecimal score) {}
}
