package id.juara.story.objection;

import id.juara.ground.ledger.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to a list after its hour. */
final class ObjectionEvents {
    private ObjectionEvents() {}

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
