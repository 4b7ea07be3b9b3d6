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

    /**
     * @param signedCopy what it was found to say: {@code whole}, {@code unread} or {@code differs}
     * @param missing numbers of the list that are not in it, {@code strange} those of other entries that are
     */
    record DecreeRecorded(
            String about,
            UUID publication,
            String decreeNumber,
            LocalDate decreeDate,
            String signedCopySha256,
            String signedCopy,
            List<String> missing,
            List<String> strange)
            implements Event {}

    record NationalModelsNamed(String about, List<String> numbers) implements Event {}
}
