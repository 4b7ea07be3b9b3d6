package id.juara.front.desk;

import id.juara.ground.http.Cursor;
import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.ledger.Moment;
import id.juara.law.rules.Round;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.PlainWords;
import id.juara.story.judging.MyPile;
import id.juara.story.judging.Scoresheet;
import id.juara.story.judging.Scoresheets;
import id.juara.story.preparation.MyPreparation.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A judge's pile as its page tells it. */
@ApplicationScoped
class ShowWork {
    private static final int WHOLE_PILE = 10_000;
    private static final List<String> STATES = List.of("todo", "draft", "submitted", "revisit", "excused");

    @Inject
    MyPile pile;

    @Inject
    Scoresheets scoresheets;

    @Inject
    FrozenRules frozen;

    @Inject
    Places places;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    @Inject
    Moment moment;

    /**
     * The pile.
     *
     * @param shown the name of the state that is shown, {@code all} for all
     * @param next the one to go on with, where one is left
     */
    record Work(
            Place place,
            boolean ready,
            long done,
            long of,
            Optional<Pace> pace,
            String shown,
            Optional<String> between,
            List<Filter> filters,
            List<Line> lines,
            Optional<UUID> next) {
        public boolean isFinished() {
            return of > 0 && done == of;
        }
    }

    /** How many a day, to be done by that day; {@code late} where it is past. */
    record Pace(long perDay, String day, boolean late) {}

    record Filter(String state, long many, boolean current) {}

    /** @param total the own, where every criterion is marked */
    record Line(UUID id, String number, String title, String state, boolean revisit, String total) {}

    /** What is to be seen of a pile. */
    record Narrowed(String state, Optional<BigDecimal> from, Optional<BigDecimal> to) {
        static final Narrowed NOT = new Narrowed("all", Optional.empty(), Optional.empty());

        static Narrowed to(String state, String from, String to) {
            return new Narrowed(state != null && STATES.contains(state) ? state : "all", figure(from), figure(to));
        }

        private static Optional<BigDecimal> figure(String text) {
            return Optional.ofNullable(text)
                    .filter(one -> one.matches("-?\\d{1,6}(\\.\\d{1,4})?"))
                    .map(BigDecimal::new);
        }

        boolean holds(MyPile.Item item, Optional<BigDecimal> total) {
            var inState = state.equals("all")
                    || (state.equals("revisit") ? item.revisit() : item.state().equals(state));
            return inState
                    && from.map(least -> total.filter(own -> own.compareTo(least) >= 0)
                                    .isPresent())
                            .orElse(true)
                    && to.map(most -> total.filter(own -> own.compareTo(most) <= 0)
                                    .isPresent())
                            .orElse(true);
        }
    }

    @Transactional
    Work of(Place place, Narrowed narrowed) {
        var person = caller.person();
        var rules = frozen.round(place.ref());
        var items = pile.of(person, place.id(), "", Cursor.of(null), WHOLE_PILE);
        var sheets = scoresheets.ofJudge(person, place.id());
        var standing =
                items.stream().filter(one -> !one.state().equals("excused")).toList();
        long done =
                standing.stream().filter(one -> one.state().equals("submitted")).count();
        var preparation = places.preparation(place);
        return new Work(
                place,
                preparation.ready(),
                done,
                standing.size(),
                pace(place, preparation, standing.size() - done),
                narrowed.state(),
                narrowed.from()
                        .map(from -> places.figures().plain(from) + "–"
                                + places.figures().plain(narrowed.to().orElse(from))),
                filters(items, narrowed.state()),
                items.stream()
                        .filter(one -> narrowed.holds(one, total(one, sheets, rules)))
                        .map(one -> line(one, total(one, sheets, rules)))
                        .toList(),
                next(items));
    }

    private static Optional<UUID> next(List<MyPile.Item> items) {
        return Stream.of("todo", "draft")
                .flatMap(state -> items.stream().filter(one -> one.state().equals(state)))
                .map(MyPile.Item::id)
                .findFirst();
    }

    private static Optional<BigDecimal> total(MyPile.Item item, Map<UUID, Scoresheet> sheets, Round rules) {
        return Optional.ofNullable(sheets.get(item.id())).flatMap(sheet -> sheet.total(rules));
    }

    private Line line(MyPile.Item item, Optional<BigDecimal> total) {
        return new Line(
                item.id(),
                item.number(),
                item.title(),
                item.state(),
                item.revisit(),
                total.map(places.figures()::total).orElse(""));
    }

    private static List<Filter> filters(List<MyPile.Item> items, String current) {
        return Stream.concat(Stream.of("all"), STATES.stream())
                .map(state -> new Filter(
                        state,
                        items.stream()
                                .filter(one -> new Narrowed(state, Optional.empty(), Optional.empty())
                                        .holds(one, Optional.empty()))
                                .count(),
                        state.equals(current)))
                .toList();
    }

    /** Today counts as a day to work. */
    private Optional<Pace> pace(Place place, Standing preparation, long left) {
        if (left == 0 || place.isOver()) {
            return Optional.empty();
        }
        var zone = frozen.of(place.ref().edition()).calendar().zone();
        var words = new PlainWords(tongue.language(), zone);
        var today = LocalDate.ofInstant(moment.now(), zone);
        return preparation.marksBy().map(by -> {
            var days = ChronoUnit.DAYS.between(today, by) + 1;
            return new Pace(days > 0 ? (left + days - 1) / days : left, words.day(by), days <= 0);
        });
    }
}
