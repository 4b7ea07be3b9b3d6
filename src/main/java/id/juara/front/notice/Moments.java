package id.juara.front.notice;

import id.juara.front.writing.Desk;
import id.juara.ground.http.Tongue;
import id.juara.ground.institution.Institution;
import id.juara.story.competition.PlainWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;

/** Moments in the reader's own zone: that of the institution, for others that of the capital. */
@RequestScoped
public class Moments {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Inject
    Desk desk;

    @Inject
    Tongue tongue;

    private PlainWords words;

    /** As a sentence tells it. */
    public String told(Instant moment) {
        if (words == null) {
            var zone = desk.ownInstitution().map(Institution::zone).orElse(JAKARTA);
            words = new PlainWords(tongue.language(), zone);
        }
        return words.moment(moment);
    }
}
