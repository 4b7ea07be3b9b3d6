package id.juara.samples;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/** Rule texts for tests. */
public final class SampleRules {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private static final String DESK_AND_PANEL =
            """
            - id: desk
              title: {id: Penilaian berkas, en: Desk evaluation}
              kind: marks
              readings: 2
              criteria:
                - {id: novelty, weight: 40, scale: {from: 0, to: 100, step: 1}, title: {id: Kebaruan, en: Novelty}}
                - {id: impact, weight: 60, scale: {from: 0, to: 100, step: 1}, title: {id: Dampak, en: Impact}}
              points: {method: mean, decimals: 2, rounding: half-up}
              ties: [impact, lot]
              cut: {top: 4}
            - id: panel
              title: {id: Presentasi, en: Panel}
              kind: panel
              from: desk
              readings: all
              criteria:
                - {id: novelty, weight: 40, scale: {from: 0, to: 100, step: 1}, title: {id: Kebaruan, en: Novelty}}
                - {id: impact, weight: 60, scale: {from: 0, to: 100, step: 1}, title: {id: Dampak, en: Impact}}
              points: {method: mean, decimals: 2, rounding: half-up}
              ties: [impact, lot]
              cut: {top: 2}
            """;

    private SampleRules() {}

    /** A name that no edition has yet: tests share a database. */
    public static String freshName(String about) {
        return about + "-" + System.currentTimeMillis() % 1_000_000 + "-" + NEXT.incrementAndGet();
    }

    /** Small sound rules, open for an hour from a minute ago: a desk round of two readings, then a panel that all read. */
    public static String small(String edition) {
        var now = Instant.now();
        return small(edition, now.minusSeconds(60), now.plusSeconds(3600));
    }

    /** The same, with that window. */
    public static String small(String edition, Instant opens, Instant closes) {
        return rules(edition, opens, closes, DESK_AND_PANEL);
    }

    /** The same with other rounds, written from the first column on. */
    public static String withRounds(String edition, String rounds) {
        var now = Instant.now();
        return rules(edition, now.minusSeconds(60), now.plusSeconds(3600), rounds);
    }

    private static String rules(String edition, Instant opens, Instant closes, String rounds) {
        return """
                edition: %s
                title: {id: Kompetisi kecil, en: Small competition}
                calendar: {zone: Asia/Jakarta, opens: %s, closes: %s}
                groups:
                  - {id: umum, title: {id: Umum, en: General}}
                questions:
                  - id: summary
                    title: {id: Ringkasan, en: Summary}
                    hint: {id: Ceritakan inovasi Anda., en: Tell your innovation.}
                    weight: 0
                    most-words: 200
                  - id: impact
                    title: {id: Dampak, en: Impact}
                    hint: {id: Sebelum dan sesudah., en: Before and after.}
                    weight: 100
                    most-words: 300
                conditions:
                  - id: old-enough
                    holds: submission.monthsRunning >= 12
                    says: {id: Inovasi belum berjalan satu tahun, en: The innovation is less than a year old}
                    kind: fails-screening
                rounds:
                %s
                outcome: national-model
                """
                .formatted(
                        edition,
                        wib(opens),
                        wib(closes),
                        rounds.strip().indent(2).stripTrailing());
    }

    /** A moment as a rule file in WIB writes it, to the second. */
    public static String wib(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.ofHours(7))
                .withNano(0)
                .toString();
    }
}
