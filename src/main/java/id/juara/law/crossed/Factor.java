package id.juara.law.crossed;

/**
 * One way in which readings belong together.
 *
 * @param of the level of each reading, from 0; {@link #NONE} where a reading belongs to no level
 */
public record Factor(Effect effect, int levels, int[] of) {
    static final int NONE = -1;

    /** What a level of a factor is: the source of variation it stands for. */
    public enum Effect {
        SUBMISSION,
        JUDGE,
        STRATUM
    }
}
