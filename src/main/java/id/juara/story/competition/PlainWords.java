package id.juara.story.competition;

import id.juara.law.rules.Bilingual;
import id.juara.law.rules.Language;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** What people read in a workbook in place of a code, a word of the rules, or an instant. */
public final class PlainWords {
    private static final Map<String, Bilingual> CLUSTERS = Map.of(
            "ministry", new Bilingual("Kementerian", "Ministry"),
            "agency", new Bilingual("Lembaga", "Agency"),
            "province", new Bilingual("Provinsi", "Province"),
            "regency", new Bilingual("Kabupaten", "Regency"),
            "city", new Bilingual("Kota", "City"),
            "state-enterprise", new Bilingual("BUMN", "State enterprise"),
            "regional-enterprise", new Bilingual("BUMD", "Regional enterprise"));
    private static final Map<String, String> ZONES = Map.of(
            "Asia/Jakarta", "WIB",
            "Asia/Pontianak", "WIB",
            "Asia/Makassar", "WITA",
            "Asia/Jayapura", "WIT");

    private final Language language;
    private final ZoneId zone;

    /** @param zone in which moments are told: that of the edition's calendar */
    public PlainWords(Language language, ZoneId zone) {
        this.language = language;
        this.zone = zone;
    }

    /** One of both, as the reader reads. */
    public String say(String id, String en) {
        return language == Language.EN ? en : id;
    }

    /** {@code regency} is Kabupaten; a cluster that has no word of its own stays as it is. */
    public String cluster(String cluster) {
        var words = CLUSTERS.get(cluster);
        return words == null ? cluster : words.in(language);
    }

    /** {@code Asia/Makassar} is WITA; a zone that has no word of its own stays as it is. */
    public String zone(String zone) {
        return ZONES.getOrDefault(zone, zone);
    }

    /** {@code 3.054}. */
    public String count(long many) {
        return NumberFormat.getIntegerInstance(locale()).format(many);
    }

    /** {@code 82,5}, without needless zeros. */
    public String figure(BigDecimal figure) {
        var plain = figure.stripTrailingZeros().toPlainString();
        return say(plain.replace('.', ','), plain);
    }

    /** {@code 2 Mei 2026}. */
    public String day(LocalDate day) {
        return pattern("d MMMM uuuu").format(day);
    }

    /** {@code Sabtu, 2 Mei 2026}. */
    public String weekday(Instant moment) {
        return pattern("EEEE, d MMMM uuuu").format(moment.atZone(zone));
    }

    /** {@code 23.59 WIB}; seconds are cut off. */
    public String hour(Instant moment) {
        return pattern(say("HH.mm", "HH:mm")).format(moment.atZone(zone)) + " " + zone(zone.getId());
    }

    /** {@code 2 Mei 2026 pukul 23.59 WIB}; seconds are cut off. */
    public String moment(Instant moment) {
        var told = pattern(say("d MMMM uuuu 'pukul' HH.mm", "d MMMM uuuu, HH:mm"));
        return told.format(moment.atZone(zone)) + " " + zone(zone.getId());
    }

    private DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale());
    }

    private Locale locale() {
        return language == Language.EN ? Locale.UK : Locale.forLanguageTag("id");
    }
}
