package id.juara.ground.invitation;

/** Which editions there are, answered by the stage that makes them. */
public interface EditionNames {
    /** Whether an edition of that name has been made, be it open yet or not. */
    boolean isOfAnEdition(String name);
}
