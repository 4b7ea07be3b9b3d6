package id.juara.story.anomaly;

import id.juara.ground.http.Tongue;
import id.juara.ground.spreadsheet.Book;
import id.juara.story.competition.Editions;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** All cases of a round as a file, decided ones too. */
@ApplicationScoped
public class ExportCases {
    @Inject
    ReadCases read;

    @Inject
    Editions editions;

    @Inject
    FrozenRules frozen;

    @Inject
    Tongue tongue;

    /** The workbook, with a sheet of the rules. */
    @Transactional
    public Book book(RoundRef ref) {
        return workbook(ref).book();
    }

    /** The list alone. */
    @Transactional
    public Book.Sheet list(RoundRef ref) {
        return workbook(ref).list();
    }

    private CaseWorkbook workbook(RoundRef ref) {
        return new CaseWorkbook(
                read.all(ref),
                frozen.round(ref),
                frozen.of(ref.edition()).calendar().zone(),
                editions.announced(ref.edition()),
                tongue.language());
    }
}
