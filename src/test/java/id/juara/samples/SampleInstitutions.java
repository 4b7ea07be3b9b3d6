package id.juara.samples;

/** Institutions of the program's own file, by code. */
public final class SampleInstitutions {
    /** a regency in WIB */
    public static final String BANYUWANGI = "35.10";
    /** a city in WITA */
    public static final String MAKASSAR = "73.71";
    /** a regency in WIT */
    public static final String JAYAPURA = "91.03";
    /** a province */
    public static final String JAWA_TIMUR = "35";
    /** a ministry */
    public static final String MINISTRY = "K01";

    private SampleInstitutions() {}
}
