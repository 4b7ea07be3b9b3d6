package id.juara.front.rulemaking;

import id.juara.front.rulemaking.RuleForm.Option;
import id.juara.law.rules.Condition;
import id.juara.law.rules.Cut;
import id.juara.law.rules.Round;
import id.juara.law.rules.Rules;
import id.juara.law.rules.Tells;
import id.juara.law.rules.Word;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What people call the words of a rule file, in the form and in the document alike. */
record RuleNames(RuleFields words) {
    /** Those that a reader of rules takes, the usual one first. */
    static final RoundingMode[] ROUNDINGS = {
        RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN, RoundingMode.DOWN, RoundingMode.UP
    };

    /** A choice of all these, in their order. */
    static <E extends Enum<E>> List<Option> options(E[] all, Function<E, String> name) {
        return Stream.of(all)
                .map(one -> new Option(Word.of(one), name.apply(one)))
                .toList();
    }

    String of(Rules.Silence silence) {
        return switch (silence) {
            case STAYS -> words.silenceStays();
            case IS_SENT -> words.silenceIsSent();
        };
    }

    String of(Rules.Grades grades) {
        return switch (grades) {
            case BOUNDARY_BELONGS_TO_HIGHER -> words.gradeHigher();
            case BOUNDARY_BELONGS_TO_LOWER -> words.gradeLower();
        };
    }

    String of(Condition.Kind kind) {
        return switch (kind) {
            case BLOCKS_SENDING -> words.blocksSending();
            case FAILS_SCREENING -> words.failsScreening();
            case ASKS_A_CLERK -> words.asksAClerk();
            case WARNS -> words.warns();
        };
    }

    String of(Round.Conflicts.OwnRegion region) {
        return switch (region) {
            case BARRED -> words.barred();
            case CAPPED -> words.capped();
            case ALLOWED -> words.allowed();
        };
    }

    String of(Round.Reconciliation.Counts counts) {
        return switch (counts) {
            case FIRST -> words.countsFirst();
            case REVISED -> words.countsRevised();
        };
    }

    String of(Cut.TieAtLine tie) {
        return switch (tie) {
            case LOT -> words.tieLot();
            case ADMIT_ALL -> words.tieAdmitAll();
        };
    }

    String of(Cut.Undecided undecided) {
        return switch (undecided) {
            case ORDER -> words.undecidedOrder();
            case EXPECTED_PLACE -> words.undecidedPlace();
            case LOT -> words.undecidedLot();
        };
    }

    /** Refuses one that is none of {@link #ROUNDINGS}. */
    String of(RoundingMode mode) {
        return switch (mode) {
            case HALF_UP -> words.halfUp();
            case HALF_EVEN -> words.halfEven();
            case HALF_DOWN -> words.halfDown();
            case DOWN -> words.down();
            case UP -> words.up();
            default -> throw new IllegalArgumentException("no rule rounds by " + mode);
        };
    }

    String of(Tells.Order order) {
        return switch (order) {
            case RANK -> words.byRank();
            case CLUSTER -> words.byCluster();
            case NUMBER -> words.byNumber();
        };
    }

    /** Such as {@code What is told to entrants}. */
    String told(Tells.Audience audience) {
        return words.told(
                switch (audience) {
                    case PUBLIC -> words.toPublic();
                    case ENTRANT -> words.toEntrant();
                    case JUDGE -> words.toJudge();
                    case SECRETARY -> words.toSecretary();
                });
    }
}
