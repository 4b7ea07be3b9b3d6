package id.juara.story.intake;

import id.juara.story.submission.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is to be done with each row, decided before anything is stored. */
final class EntryPlan {
    /** A row and the entry that it changes. */
    record Change(EntryRow row, UUID entry) {}

    /**
     * An entry that says already what its row says.
     *
     * @param counts whether it was sent
     */
    record Same(UUID entry, boolean counts) {}

    final List<EntryRow> added = new ArrayList<>();
    final List<Change> changed = new ArrayList<>();
    final List<Same> same = new ArrayList<>();

    /** Keeps nothing of the entry but its id. */
    void add(EntryRow row, Optional<Submission> known) {
        if (known.isEmpty()) {
            added.add(row);
        } else if (says(known.get(), row)) {
            same.add(new Same(known.get().id, known.get().counts()));
        } else {
            changed.add(new Change(row, known.get().id));
        }
    }

    /** The same in pieces of at most so many rows, in the order added, changed, same; none where there is nothing. */
    List<EntryPlan> pieces(int most) {
        var pieces = new ArrayList<EntryPlan>();
        added.forEach(row -> room(pieces, most).added.add(row));
        changed.forEach(change -> room(pieces, most).changed.add(change));
        same.forEach(entry -> room(pieces, most).same.add(entry));
        return pieces;
    }

    int rows() {
        return added.size() + changed.size() + same.size();
    }

    /** The entries that are there already and to be written to, or, where they shall be sent, looked at again. */
    List<UUID> known(boolean sent) {
        var known = new ArrayList<UUID>();
        if (sent) {
            same.forEach(one -> known.add(one.entry()));
        }
        changed.forEach(one -> known.add(one.entry()));
        return known;
    }

    private static EntryPlan room(List<EntryPlan> pieces, int most) {
        if (pieces.isEmpty() || pieces.get(pieces.size() - 1).rows() == most) {
            pieces.add(new EntryPlan());
        }
        return pieces.get(pieces.size() - 1);
    }

    private static boolean says(Submission entry, EntryRow row) {
        var form = row.form();
        return entry.groupId.equals(form.group())
                && Optional.ofNullable(entry.category).equals(form.category())
                && entry.title.equals(form.title())
                && Optional.ofNullable(entry.startedOn).equals(form.startedOn())
                && entry.goalNumbers().equals(form.goals())
                && entry.answers.equals(form.answers());
    }
}
