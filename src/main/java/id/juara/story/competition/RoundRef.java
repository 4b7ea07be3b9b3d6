package id.juara.story.competition;

/** The address of a round, in URLs, events and file names: {@code kipp-2017/desk}. */
public record RoundRef(String edition, String round) {
    @Override
    public String toString() {
        return edition + "/" + round;
    }
}
