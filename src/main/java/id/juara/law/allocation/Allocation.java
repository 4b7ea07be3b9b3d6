package id.juara.law.allocation;

/** A way to deal submissions to judges. */
public interface Allocation {

    /**
     * Deals that wish: each submission to as many different judges as asked, no barred pair but a fixed one, nobody over
     * his limit. A pure function: the order in which the wish lists things does not matter.
     *
     * @throws CannotDeal where no such dealing was found, with the limits in its way
     */
    Dealing deal(Wish wish);
}
