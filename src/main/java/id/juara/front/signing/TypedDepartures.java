package id.juara.front.signing;

import id.juara.ground.http.ShownFaults.Shown;
import id.juara.law.ranking.Choice;
import id.juara.story.shortlist.RankedRound;
import id.juara.story.shortlist.ShortlistForm.DepartureForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Departures as they were typed: a number and a reason each, from which follows whether it is taken in or left out. */
record TypedDepartures(List<Row> rows) {
    private static final int LEAST_ROWS = 3;

    /** @param n counted from 1 */
    record Row(int n, String number, String reason) {
        public String getNumberAt() {
            return "/number-" + n;
        }

        public String getReasonAt() {
            return "/reason-" + n;
        }

        boolean isEmpty() {
            return number.isEmpty() && reason.isEmpty();
        }
    }

    /** What stands in the form, with an empty row left to write in. */
    static TypedDepartures of(List<String> numbers, List<String> reasons) {
        var rows = new ArrayList<Row>();
        var many = Math.min(numbers == null ? 0 : numbers.size(), reasons == null ? 0 : reasons.size());
        for (var i = 0; i < many; i++) {
            var row = new Row(
                    rows.size() + 1, numbers.get(i).strip(), reasons.get(i).strip());
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        do {
            rows.add(new Row(rows.size() + 1, "", ""));
        } while (rows.size() < LEAST_ROWS);
        return new TypedDepartures(List.copyOf(rows));
    }

    /** As the use case takes them; what cannot be one is told among the faults. */
    List<DepartureForm> against(RankedRound ranked, Signing words, List<Shown> faults) {
        var departures = new ArrayList<DepartureForm>();
        for (var row : rows) {
            if (row.isEmpty()) {
                continue;
            }
            var choice = choice(ranked, row.number);
            if (row.number.isEmpty()) {
                faults.add(new Shown(row.getNumberAt(), words.numberMissing()));
            } else if (choice.isEmpty()) {
                faults.add(new Shown(row.getNumberAt(), words.unknownNumber(row.number)));
            } else if (row.reason.isEmpty()) {
                faults.add(new Shown(row.getReasonAt(), words.reasonMissing(row.number)));
            } else {
                var id = ranked.field().get(choice.get().submission()).submission();
                departures.add(new DepartureForm(id, !choice.get().isIn(), row.reason));
            }
        }
        return departures;
    }

    private static Optional<Choice> choice(RankedRound ranked, String number) {
        return ranked.selections().stream()
                .flatMap(one -> one.choices().stream())
                .filter(one -> ranked.field().get(one.submission()).number().equalsIgnoreCase(number))
                .findFirst();
    }
}
