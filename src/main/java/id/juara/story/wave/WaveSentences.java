package id.juara.story.wave;

import id.juara.law.rules.Bilingual;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Waves and plans in words. */
final class WaveSentences {
    static final Bilingual CLOSE_WHAT_RUNS = new Bilingual(
            "Tutup bacaan yang berjalan sesudah semua lembar penilaian masuk.",
            "Close the readings under way once all scoresheets are in.");
    static final Bilingual OPEN_NEXT = new Bilingual(
            "Gelombang berikutnya dapat direncanakan dan dibuka.", "The next wave can be planned and opened.");
    static final Bilingual ROUND_WAITS = new Bilingual("Tahap ini belum dibuka.", "This round has not opened yet.");
    static final Bilingual ROUND_OVER =
            new Bilingual("Tahap ini tidak lagi menerima bacaan.", "This round takes no more readings.");

    private WaveSentences() {}

    static Bilingual of(Wave wave) {
        if (wave.number == 0) {
            return two(
                    "Bacaan menurut aturan selesai: %s dari yang akan lolos diperkirakan tepat.",
                    "The rules' own readings are done: %s of those who would go on are expected to be right.",
                    wave.hitsAfter);
        }
        if (wave.runs()) {
            return two(
                    "Gelombang %d berjalan: diperkirakan menambah %s pilihan tepat.".formatted(wave.number, "%s"),
                    "Wave %d runs: it is expected to gain %s right choices.".formatted(wave.number, "%s"),
                    wave.hitsForetold - wave.hitsBefore);
        }
        return two(
                "Gelombang %d selesai: %d bacaan menambah %s pilihan tepat; diperkirakan %s."
                        .formatted(wave.number, wave.done, "%s", "%s"),
                "Wave %d is over: %d readings gained %s right choices; %s were foretold."
                        .formatted(wave.number, wave.done, "%s", "%s"),
                wave.gain().orElseThrow(),
                wave.hitsForetold - wave.hitsBefore);
    }

    static Bilingual of(WavePlan plan) {
        return of(new PlanWave.Foretold(
                plan.dealt().readings(), plan.seen().seats(), plan.seen().hits(), plan.hitsForetold()));
    }

    static Bilingual of(PlanWave.Foretold plan) {
        return two(
                "%d bacaan di dekat batas: pilihan tepat diperkirakan naik dari %s menjadi %s dari %d yang lolos."
                        .formatted(plan.readings(), "%s", "%s", plan.seats()),
                "%d readings near the line: right choices are expected to rise from %s to %s of the %d that go on."
                        .formatted(plan.readings(), "%s", "%s", plan.seats()),
                plan.hits(),
                plan.hitsForetold());
    }

    /** Each figure to two decimals, with the comma or the point of the language. */
    private static Bilingual two(String indonesian, String english, double... figures) {
        var english2 = new Object[figures.length];
        var indonesian2 = new Object[figures.length];
        for (var i = 0; i < figures.length; i++) {
            var text = BigDecimal.valueOf(figures[i])
                    .setScale(2, RoundingMode.HALF_EVEN)
                    .toPlainString();
            english2[i] = text;
            indonesian2[i] = text.replace('.', ',');
        }
        return new Bilingual(indonesian.formatted(indonesian2), english.formatted(english2));
    }
}
