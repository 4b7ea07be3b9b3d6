package id.juara.story.advice;

import static id.juara.story.advice.AdviceSentences.SENTENCES;

import id.juara.ground.spreadsheet.Book.Column;
import id.juara.ground.spreadsheet.Book.Format;
import id.juara.law.calibration.Estimates;
import id.juara.law.ranking.Standing;
import id.juara.law.rules.Language;
import id.juara.law.rules.Round;
import id.juara.story.advice.AdvisedRound.Part;
import id.juara.story.shortlist.Beside;
import id.juara.story.shortlist.RankedRound;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The other method's points and place, their error and interval, and how sure the line is: beside the official points. */
@ApplicationScoped
class AdviceColumns implements Beside {
    private static final int OF_CHANCES = 3;

    @Override
    public Columns of(RankedRound ranked, Language language) {
        if (ranked.round().kind() == Round.Kind.DELIBERATION) {
            return new Columns(List.of(), Map.of());
        }
        var advised = AdvisedRound.of(ranked, Optional.empty());
        var decimals = ranked.round().points().decimals();
        var cells = new HashMap<String, List<Object>>();
        for (var part : advised.parts()) {
            var standings = part.beside().ranking().bySubmission();
            part.selection()
                    .choices()
                    .forEach(choice -> cells.put(
                            choice.submission(),
                            row(part, choice.submission(), standings.get(choice.submission()), language, decimals)));
        }
        return new Columns(columns(advised, language, decimals), cells);
    }

    private static List<Column> columns(AdvisedRound advised, Language language, int decimals) {
        var points = Format.decimal(decimals);
        return List.of(
                column(language, "points", 11, points, AdviceSentences.name(advised.advises())),
                column(language, "place", 8, Format.WHOLE),
                column(language, "error", 7, points),
                column(language, "low", 8, points),
                column(language, "high", 8, points),
                column(language, "chance", 8, Format.decimal(OF_CHANCES)),
                column(language, "band", 12, Format.WRAPPED));
    }

    private static Column column(Language language, String key, int width, Format format, Object... named) {
        return new Column(SENTENCES.in(language, "column." + key, named), width, format);
    }

    private static List<Object> row(Part part, String id, Standing beside, Language language, int decimals) {
        var cells = new ArrayList<Object>();
        cells.add(beside == null ? null : new BigDecimal(beside.points().printed()));
        cells.add(beside == null ? null : beside.place());
        var figures = part.figures().filter(made -> made.entry(id).isPresent());
        if (figures.isPresent()) {
            Estimates estimates = figures.get().estimates();
            var entry = figures.get().entry(id).getAsInt();
            cells.add(decimal(estimates.error(entry), decimals));
            cells.add(decimal(estimates.low(entry), decimals));
            cells.add(decimal(estimates.high(entry), decimals));
        } else {
            cells.addAll(Arrays.asList(null, null, null));
        }
        var sure = part.likelihood().filter(known -> known.knows(id));
        cells.add(sure.map(known -> decimal(known.chance(id), OF_CHANCES)).orElse(null));
        cells.add(sure.map(
                        known -> SENTENCES.in(language, "band." + known.band(id).word()))
                .orElse(null));
        return cells;
    }

    private static BigDecimal decimal(double figure, int decimals) {
        return new BigDecimal(figure).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
