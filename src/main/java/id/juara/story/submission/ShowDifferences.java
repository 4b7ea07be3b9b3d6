package id.juara.story.submission;

import id.juara.story.submission.ReturnedTexts.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What the local admin saw of an entry last: when it went back to its unit, or when it was sent, whichever came later. */
@ApplicationScoped
public class ShowDifferences {
    @Inject
    Reach reach;

    @Inject
    Revisions revisions;

    @Inject
    ReturnedTexts returned;

    /** Which of these entries a local admin saw before, in one look. */
    @Transactional
    public Set<UUID> seenBefore(Collection<UUID> submissions) {
        return returned.among(submissions);
    }

    /** Absent where it was neither returned nor sent yet. Refuses whoever is not its institution's local admin. */
    @Transactional
    public Optional<Seen> before(UUID id) {
        var submission = reach.asLocalAdmin(id);
        var sent = Optional.ofNullable(submission.revision)
                .map(revisions::findById)
                .map(one -> new Seen(one.sentAt, revisions.entryOf(one)));
        return Stream.of(sent, returned.of(id)).flatMap(Optional::stream).max(Comparator.comparing(Seen::at));
    }
}
