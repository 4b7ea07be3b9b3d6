package id.juara.samples;

import static id.juara.samples.SampleInstitutions.BANYUWANGI;
import static id.juara.samples.SampleInstitutions.JAWA_TIMUR;
import static id.juara.samples.SampleInstitutions.JAYAPURA;
import static id.juara.samples.SampleInstitutions.MAKASSAR;
import static id.juara.samples.SampleInstitutions.MINISTRY;

/** Innovations that tests speak of by name; each fits the small rules and passes their conditions. */
public enum SampleInnovation {
    /** of a regency */
    FLOATING_CLINIC("Klinik Terapung", "Puskesmas Sobo", BANYUWANGI, "Perahu membawa dokter ke pulau kecil."),
    /** of a city */
    WASTE_BANK("Bank Sampah", "Dinas Lingkungan Hidup", MAKASSAR, "Warga menabung sampah dan menarik uang."),
    /** of another regency */
    BOOK_BOAT("Perahu Pustaka", "Perpustakaan Daerah", JAYAPURA, "Buku berkeliling danau setiap pekan."),
    /** of a province */
    ONE_DAY_PERMIT("Izin Satu Hari", "Dinas Penanaman Modal", JAWA_TIMUR, "Izin terbit pada hari permohonan."),
    /** of a ministry */
    COMPLAINT_LINE("Lapor Cepat", "Biro Umum", MINISTRY, "Setiap aduan dijawab dalam sehari.");

    private final String title;
    private final String unit;
    private final String institution;
    private final String summary;

    SampleInnovation(String title, String unit, String institution, String summary) {
        this.title = title;
        this.unit = unit;
        this.institution = institution;
        this.summary = summary;
    }

    public String title() {
        return title;
    }

    public String unit() {
        return unit;
    }

    /** The institution's code. */
    public String institution() {
        return institution;
    }

    public String summary() {
        return summary;
    }

    public String impact() {
        return "Kunjungan naik dari 40 menjadi 310 orang sebulan berkat " + title + ".";
    }
}
