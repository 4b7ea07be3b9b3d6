package id.juara.ground.http;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A moment as it is told in the three zones of the country: {@code Sabtu, 2 Mei 2026 pukul 23.59 WIB}. Seconds are cut
 * off, never rounded up: a moment before midnight is told on its own day.
 */
public record ToldMoment(String wib, String wita, String wit) {
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu 'pukul' HH.mm", Locale.forLanguageTag("id-ID"));

    public static ToldMoment of(Instant moment) {
        return new ToldMoment(
                in(moment, "Asia/Jakarta", "WIB"),
                in(moment, "Asia/Makassar", "WITA"),
                in(moment, "Asia/Jayapura", "WIT"));
    }

    private static String in(Instant moment, String zone, String name) {
        return WORDS.format(moment.atZone(ZoneId.of(zone))) + " " + name;
    }
}
