package id.juara.law.anomaly;

import java.util.Locale;

/** What looks odd. */
public enum Kind {
    /** A judge far stricter or more lenient than judges differ. */
    SEVERITY,
    /** A judge whose marks scatter more, or less, around what others lead one to expect. */
    ERRATIC,
    /** A judge whose marks do not go with those of the others. */
    REVERSED,
    /** A single reading far from what the others of that submission lead one to expect. */
    SINGLE_READING,
    /** A judge who gives the same mark on all criteria. */
    HALO,
    /** A judge who gives hardly anything but the same total. */
    STRAIGHT_LINE,
    /** The same total many times in a row. */
    LONG_RUN,
    /** A judge who grows stricter or more lenient from sheet to sheet. */
    DRIFT,
    /** A single reading marked far sooner than the text's length and the judge's own pace lead to expect. */
    QUICK_READING,
    /** A judge with readings that took less than any reading takes. */
    HASTE,
    /** More readings of one judge, each opened and marked, within minutes than can be read in them. */
    BURST,
    /** Own region or institution marked higher: a judge, or all together where no judge is named. */
    HOME,
    /** Institutions that mark each other high: a pair, or all together where no judge is named. */
    RECIPROCITY,
    /** Two judges whose deviations go together over the submissions they share. */
    PAIR,
    /** Two judges both far too high on one submission. */
    PAIR_ON_ONE,
    /** Remarks to entrants that repeat each other. */
    COPIED_REMARK;

    /**
     * Whether more readings may join a case of this kind later: then its first judge and first submission, those of its
     * earliest reading, tell it from others.
     */
    public boolean grows() {
        return this == BURST || this == COPIED_REMARK;
    }

    /** As written in a report: {@code single-reading}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
