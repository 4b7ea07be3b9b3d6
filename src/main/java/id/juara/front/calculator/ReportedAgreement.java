package id.juara.front.calculator;

import id.juara.law.reliability.Coefficient;
import id.juara.law.reliability.IntraclassCorrelation;
import id.juara.law.reliability.Reliability;
import id.juara.law.rules.Word;
import id.juara.story.advice.AdviceSentences;
import java.util.LinkedHashMap;
import java.util.Map;

/** How far judges agree, for a round's report. */
final class ReportedAgreement {
    private ReportedAgreement() {}

    static Map<String, Object> of(Reliability reliability) {
        var told = new LinkedHashMap<String, Object>();
        told.put("single", coefficient(reliability.single()));
        told.put("singleCalibrated", coefficient(reliability.singleCalibrated()));
        told.put("published", coefficient(reliability.published()));
        told.put("oneWay", coefficient(reliability.oneWay().single()));
        told.put("oneWayLow", coefficient(reliability.oneWay().low()));
        told.put("oneWayHigh", coefficient(reliability.oneWay().high()));
        told.put("icc", correlations(reliability.table()));
        told.put("kendallW", coefficient(reliability.order().agreement()));
        var alphas = new LinkedHashMap<String, Object>();
        reliability.alphas().forEach((metric, alpha) -> alphas.put(Word.of(metric), coefficient(alpha)));
        told.put("alpha", alphas);
        return told;
    }

    private static Map<String, Object> coefficient(Coefficient coefficient) {
        var told = new LinkedHashMap<String, Object>();
        told.put("value", coefficient.value());
        coefficient.note().ifPresent(note -> {
            told.put("note", note.word());
            told.put("says", AdviceSentences.of(note));
        });
        return told;
    }

    /** By the names of Shrout and Fleiss. */
    private static Map<String, Object> correlations(IntraclassCorrelation table) {
        var told = new LinkedHashMap<String, Object>();
        told.put("1,1", coefficient(table.oneWaySingle()));
        told.put("2,1", coefficient(table.twoWaySingle()));
        told.put("3,1", coefficient(table.fixedSingle()));
        told.put("1,k", coefficient(table.oneWayMean()));
        told.put("2,k", coefficient(table.twoWayMean()));
        told.put("3,k", coefficient(table.fixedMean()));
        return told;
    }
}
