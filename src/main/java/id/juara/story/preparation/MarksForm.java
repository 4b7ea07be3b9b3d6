package id.juara.story.preparation;

import id.juara.ground.refusal.Reason;
import id.juara.ground.refusal.Refusal;
import id.juara.ground.refusal.Refusal.Fault;
import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Language;
import id.juara.law.rules.Round;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Marks as they are sent.
 *
 * @param marks by criterion, as decimals with a point: {@code "82.5"}; an empty one counts as not marked
 */
public record MarksForm(Map<String, String> marks) {
    private static final int MOST_MARKS = 200;
    /** Few digits: an exponent could name a number that fills the memory. */
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}([.][0-9]{1,9})?");

    private static final Bilingual NOT_A_DECIMAL = new Bilingual(
            "Tulis angka dengan titik desimal, misalnya 82.5.", "Write a number with a decimal point, such as 82.5.");

    public MarksForm {
        if (marks == null || marks.size() > MOST_MARKS) {
            throw new Refusal(Reason.BAD_REQUEST, "/marks");
        }
    }

    /** A mark for every criterion, exactly; refuses the form with every fault. */
    public SortedMap<String, BigDecimal> complete(Round rules) {
        var faults = new ArrayList<Fault>();
        var values = values(rules, true, faults);
        if (!faults.isEmpty()) {
            throw new Refusal(Reason.FORM_FLAWED, List.copyOf(faults));
        }
        return values;
    }

    /**
     * The marks that can be read, exactly.
     *
     * @param complete whether a criterion without a mark is a fault
     * @param faults takes what is at fault: off the scale, unknown, unreadable, missing
     */
    public SortedMap<String, BigDecimal> values(Round rules, boolean complete, List<Fault> faults) {
        var values = new TreeMap<String, BigDecimal>();
        var unreadable = new HashSet<String>();
        new TreeMap<>(marks).forEach((criterion, mark) -> {
            if (mark == null || mark.isBlank()) {
                return;
            }
            if (DECIMAL.matcher(mark.strip()).matches()) {
                values.put(criterion, new BigDecimal(mark.strip()));
            } else {
                unreadable.add(criterion);
                faults.add(new Fault(pointer(criterion), NOT_A_DECIMAL));
            }
        });
        rules.faultsOf(values, complete).stream()
                .filter(fault -> !unreadable.contains(fault.criterion()))
                .map(fault -> new Fault(
                        pointer(fault.criterion()),
                        new Bilingual(fault.sentence(Language.ID) + ".", fault.sentence(Language.EN) + ".")))
                .forEach(faults::add);
        return values;
    }

    private static String pointer(String criterion) {
        return "/marks/" + criterion.replace("~", "~0").replace("/", "~1");
    }
}
