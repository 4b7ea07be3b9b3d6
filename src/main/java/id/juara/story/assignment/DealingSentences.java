package id.juara.story.assignment;

import id.juara.law.allocation.Block;
import id.juara.law.linkage.DesignGate.Check;
import id.juara.law.rules.Bilingual;
import java.util.Locale;

/** What a dealing came to, for people. */
final class DealingSentences {
    private DealingSentences() {}

    static Bilingual of(Block block) {
        return switch (block.limit()) {
            case TOO_FEW_READERS ->
                new Bilingual(
                        "Penilai yang boleh membaca hanya %d dari %d yang diminta."
                                .formatted(block.possible(), block.asked()),
                        "Only %d of the %d judges asked for may read it.".formatted(block.possible(), block.asked()));
            case OWN_REGION_BARRED ->
                new Bilingual(
                        "Penilai dari daerah yang sama dilarang membaca; yang boleh hanya %d dari %d yang diminta."
                                .formatted(block.possible(), block.asked()),
                        "Judges from the same region are barred; only %d of the %d asked for may read it."
                                .formatted(block.possible(), block.asked()));
            case LIMITS_TOGETHER ->
                new Bilingual(
                        "Batas semua penilai bersama hanya %d dari %d bacaan."
                                .formatted(block.possible(), block.asked()),
                        "All judges' limits together are %d of %d readings."
                                .formatted(block.possible(), block.asked()));
            case LIMITS ->
                new Bilingual(
                        "Penilai yang boleh membacanya sudah mencapai batas.",
                        "The judges who may read it have reached their limits.");
            case OWN_REGION_CAP ->
                new Bilingual(
                        "Penilai yang boleh membacanya sudah mencapai bagian dari daerahnya sendiri.",
                        "The judges who may read it have reached their share from their own region.");
            case PAIR_CAP ->
                new Bilingual(
                        "Penilai yang boleh membacanya terlalu sedikit untuk batas peluang sebesar ini.",
                        "Too few judges may read it for a cap on chances as low as this.");
        };
    }

    static Bilingual of(Check check) {
        return switch (check.limit()) {
            case COMPONENTS ->
                said(
                        check,
                        "Penilai terbagi dalam %s kelompok yang tidak berbagi entri; harus %s.",
                        "The judges fall into %s groups that share no submission; it has to be %s.");
            case RMS_ERROR ->
                said(
                        check,
                        "Galat beda dua penilai (akar rataan kuadrat): %s kali galat satu bacaan; paling banyak %s.",
                        "Error of a difference of two judges (root mean square): %s times that of a reading; at most %s.");
            case MAX_ERROR ->
                said(
                        check,
                        "Galat beda dua penilai yang terbesar: %s kali galat satu bacaan; paling banyak %s.",
                        "Largest error of a difference of two judges: %s times that of a reading; at most %s.");
            case LEAST_LOAD ->
                said(
                        check,
                        "Tumpukan terkecil seorang penilai: %s entri; paling sedikit %s.",
                        "Smallest pile of a judge: %s submissions; at least %s.");
            case COMPANIONS ->
                said(
                        check,
                        "Penilai lain yang berbagi entri dengan tiap penilai: %s atau lebih; paling sedikit %s.",
                        "Other judges who share a submission with each judge: %s or more; at least %s.");
            case LOAD_SPREAD ->
                said(
                        check,
                        "Selisih tumpukan terbesar dan terkecil: %s entri; paling banyak %s.",
                        "From the smallest to the largest pile: %s submissions; at most %s.");
            case READINGS ->
                said(
                        check,
                        "Bacaan bagi tiap entri: %s atau lebih; paling sedikit %s.",
                        "Readings of each submission: %s or more; at least %s.");
            case CONFLICTS ->
                said(
                        check,
                        "Bacaan oleh penilai yang dilarang: %s; paling banyak %s.",
                        "Readings by judges who are barred: %s; at most %s.");
        };
    }

    private static Bilingual said(Check check, String indonesian, String english) {
        return new Bilingual(
                indonesian.formatted(
                        figure(check.figure(), "tak hingga").replace('.', ','),
                        figure(check.asked(), "").replace('.', ',')),
                english.formatted(figure(check.figure(), "infinite"), figure(check.asked(), "")));
    }

    private static String figure(double figure, String infinite) {
        if (Double.isInfinite(figure)) {
            return infinite;
        }
        return figure == Math.rint(figure) ? Long.toString((long) figure) : String.format(Locale.ROOT, "%.3f", figure);
    }
}
