package id.juara.front.desk;

import id.juara.ground.http.Tongue;
import id.juara.ground.identity.Caller;
import id.juara.ground.refusal.Refusal;
import id.juara.law.rules.Criterion;
import id.juara.law.rules.Language;
import id.juara.law.rules.Question;
import id.juara.law.rules.Round;
import id.juara.story.competition.FrozenRules;
import id.juara.story.competition.RoundRef;
import id.juara.story.judging.JudgingPages.AssignmentTold;
import id.juara.story.judging.JudgingPages.SheetTold;
import id.juara.story.judging.MyAssignment;
import id.juara.story.judging.Scoresheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** One assignment on the one page on which it is read and marked. */
@ApplicationScoped
class ShowMark {
    @Inject
    MyAssignment assignments;

    @Inject
    FrozenRules frozen;

    @Inject
    Places places;

    @Inject
    Caller caller;

    @Inject
    Tongue tongue;

    /**
     * What is read and marked.
     *
     * @param version of the sheet that stands in the fields, 0 where nothing was saved
     * @param open whether marks are taken now
     * @param settled whether none are since its wave has closed
     */
    record Marking(
            UUID id,
            UUID submission,
            Place place,
            String number,
            String title,
            String unit,
            List<Section> sections,
            List<File> files,
            List<Field> fields,
            String total,
            String remark,
            String note,
            boolean revisit,
            long version,
            boolean submitted,
            boolean open,
            boolean excused,
            boolean settled,
            List<Mate> team) {

        /** The faults of all fields, in their order. */
        public List<Field> flawed() {
            return fields.stream().filter(one -> one.fault().isPresent()).toList();
        }
    }

    /** A question and its answer. */
    record Section(String id, String title, String text) {}

    /** A file of the sent text, by its place among them from 0. */
    record File(int at, String document, String name, long kilobytes, boolean drawn) {}

    /** Where a criterion is marked. */
    record Field(
            String id,
            String title,
            String weight,
            String scale,
            String value,
            List<Anchor> anchors,
            Optional<String> fault) {}

    record Anchor(String mark, String says) {}

    /** The marks of somebody of the team, in the order of the fields. */
    record Mate(List<String> marks, String remark) {}

    /** What a judge typed and what was wrong with it. */
    record Typed(Map<String, String> marks, String remark, String note, boolean revisit, Map<String, String> faults) {}

    /** Refuses another's assignment. */
    Marking of(UUID id, Optional<Typed> typed) {
        var told = assignments.page(caller.person(), id);
        var ref = new RoundRef(told.edition(), told.round());
        var place = places.in(ref);
        var rules = frozen.round(ref);
        var entry = told.submission().entry();
        var sheet = sheet(told, place);
        var settled = told.settled() && !place.isReconciling();
        return new Marking(
                id,
                told.submission().id(),
                place,
                told.submission().number(),
                entry.path("title").asText(),
                entry.path("unit").asText(),
                sections(told),
                files(told),
                fields(rules, sheet, typed),
                sheet.map(one -> total(one, rules)).orElse(""),
                typed.map(Typed::remark)
                        .orElseGet(() -> sheet.map(SheetTold::remark).orElse("")),
                typed.map(Typed::note)
                        .orElseGet(() -> sheet.map(SheetTold::note).orElse("")),
                typed.map(Typed::revisit).orElse(told.revisit()),
                version(told, place),
                submitted(told, place),
                told.state().equals("open") && !place.isWaiting() && !place.isOver() && !settled,
                !told.state().equals("open"),
                settled,
                place.isReconciling() && told.state().equals("open") ? team(id, rules) : List.of());
    }

    /** What stands in the fields: in a reconciliation the revised sheet, and before there is one the first. */
    private static Optional<SheetTold> sheet(AssignmentTold told, Place place) {
        return Optional.ofNullable(told.revised()).or(() -> Optional.ofNullable(told.scoresheet()));
    }

    private static Optional<SheetTold> marked(AssignmentTold told, Place place) {
        return Optional.ofNullable(place.isReconciling() ? told.revised() : told.scoresheet());
    }

    private static long version(AssignmentTold told, Place place) {
        return marked(told, place).map(SheetTold::version).orElse(0L);
    }

    private static boolean submitted(AssignmentTold told, Place place) {
        return marked(told, place)
                .filter(one -> one.state().equals("submitted"))
                .isPresent();
    }

    private List<Section> sections(AssignmentTold told) {
        var answers = told.submission().entry().path("answers");
        var questions = frozen.of(told.edition()).questions();
        var sections = new ArrayList<Section>();
        for (Question question : questions) {
            if (answers.has(question.id())) {
                sections.add(new Section(
                        question.id(),
                        question.title().in(tongue.language()),
                        answers.path(question.id()).asText()));
            }
        }
        answers.fieldNames().forEachRemaining(id -> {
            if (questions.stream().noneMatch(one -> one.id().equals(id))) {
                sections.add(new Section(id, id, answers.path(id).asText()));
            }
        });
        return sections;
    }

    private List<File> files(AssignmentTold told) {
        var files = new ArrayList<File>();
        var documents = frozen.of(told.edition()).documents();
        for (var file : told.submission().entry().path("attachments")) {
            var document = file.path("document").asText();
            files.add(new File(
                    files.size(),
                    documents.stream()
                            .filter(one -> one.id().equals(document))
                            .map(one -> one.title().in(tongue.language()))
                            .findFirst()
                            .orElse(document),
                    file.path("name").asText(),
                    Math.max(1, file.path("bytes").asLong() / 1024),
                    file.path("name")
                            .asText()
                            .toLowerCase(java.util.Locale.ROOT)
                            .matches(".*\\.(pdf|png|jpe?g)")));
        }
        return files;
    }

    private List<Field> fields(Round rules, Optional<SheetTold> sheet, Optional<Typed> typed) {
        var figures = places.figures();
        return rules.criteria().stream()
                .map(one -> field(
                        one,
                        typed.map(form -> form.marks().getOrDefault(one.id(), ""))
                                .orElseGet(() -> sheet.map(kept -> kept.marks().get(one.id()))
                                        .map(mark -> figures.plain(new BigDecimal(mark)))
                                        .orElse("")),
                        typed.map(form -> form.faults().get(one.id()))))
                .toList();
    }

    /** As practice entries show it too. */
    Field field(Criterion one, String value, Optional<String> fault) {
        var figures = places.figures();
        var language = tongue.language();
        return new Field(
                one.id(),
                one.title().in(language),
                one.weight().stripTrailingZeros().toPlainString(),
                one.scale().in(language),
                value,
                new TreeMap<>(one.anchors())
                        .entrySet().stream()
                                .map(anchor -> new Anchor(
                                        figures.plain(anchor.getKey()),
                                        anchor.getValue().in(language)))
                                .toList(),
                fault);
    }

    private String total(SheetTold sheet, Round rules) {
        var marks = new TreeMap<String, BigDecimal>();
        sheet.marks().forEach((criterion, mark) -> marks.put(criterion, new BigDecimal(mark)));
        return new id.juara.law.rules.Marks("", "", marks)
                .total(rules)
                .map(places.figures()::total)
                .orElse("");
    }

    private List<Mate> team(UUID id, Round rules) {
        return assignments.team(caller.person(), id).stream()
                .map(sheet -> mate(sheet, rules))
                .toList();
    }

    private Mate mate(Scoresheet sheet, Round rules) {
        return new Mate(
                rules.criteria().stream()
                        .map(one -> places.figures()
                                .plain(Optional.ofNullable(sheet.marks().get(one.id()))))
                        .toList(),
                sheet.remark().orElse(""));
    }

    /** The sentences of a refused form by criterion, in that language; what is no number is told as these pages read it. */
    static Map<String, String> faults(Refusal refusal, Map<String, String> typed, Language language, String notOne) {
        var faults = new TreeMap<String, String>();
        refusal.faults().forEach(fault -> {
            var field = fault.pointer().replace("/marks/", "").replace("/", "");
            var given = typed.getOrDefault(field, "");
            var number = id.juara.ground.spreadsheet.DecimalText.of(given).isPresent();
            faults.put(field, given.isBlank() || number ? fault.says().in(language) : notOne);
        });
        return faults;
    }
}
