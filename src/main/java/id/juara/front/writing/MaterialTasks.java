package id.juara.front.writing;

import id.juara.front.writing.Desk.Lying;
import id.juara.law.rules.Round;
import id.juara.story.material.BringMaterial;
import id.juara.story.material.BringMaterial.Asked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What an entry is still to bring to the rounds in which it presents. */
@ApplicationScoped
public class MaterialTasks {
    @Inject
    BringMaterial bring;

    @Inject
    Desk desk;

    /**
     * A round to which something may be brought, or might have been.
     *
     * @param title of the round
     * @param path of the page on which it is brought
     * @param files how many there are
     */
    public record Task(String title, String path, Deadline deadline, boolean open, int files) {}

    List<Task> of(Lying lying) {
        return bring.all(lying.id()).stream().map(one -> of(lying, one)).toList();
    }

    /** What is asked of the entry in one round. */
    public Task of(Lying lying, Asked asked) {
        var round = asked.call().ref().round();
        return new Task(
                lying.law().round(round).map(Round::title).orElseThrow().in(lying.language()),
                lying.path() + "/material/" + round,
                desk.deadline(lying, asked.call().until()),
                asked.open(),
                asked.files().size());
    }
}
