package id.juara.story.publication;

import id.juara.ground.ledger.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to published lists. */
final class PublicationEvents {
    private PublicationEvents() {}

    record PublicationProposed(String about, UUID publication, String listSha256, Instant announcedAt)
            implements Event {}

    record PublicationWithdrawn(String about, UUID publication) implements Event {}

    record PublicationApproved(
            String about, UUID publication, Instant announcedAt, Instant objectionsUntil, List<String> numbers)
            implements Event {}

    record ObjectionMade(String about, UUID objection, UUID submission, String textSha256) implements Event {}

    record ObjectionTaken(String about, UUID objection) implements Event {}

    record ObjectionAnswered(String about, UUID objection, ObjectionEffect effect, String answerSha256)
            implements Event {}

    record ErratumProposed(
            String about, UUID publication, int number, String reason, List<String> struck, List<UUID> added)
            implements Event {}

    record ErratumApproved(String about, UUID publication, int number) implements Event {}

    record DecreeRecorded(
            String about, UUID publication, String decreeNumber, LocalDate decreeDate, String signedCopySha256)
            implements Event {}

    record NationalModelsNamed(String about, List<String> numbers) implements Event {}
}
