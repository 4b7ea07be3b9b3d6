package id.juara.front.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to whoever watches; {@link AuditInEnglish} has a sentence for each. */
@MessageBundle("audit")
public interface Audit {
    @Message("Pengawasan")
    String audit();

    @Message("Nomor entri, atau nama benda di buku besar seperti round/kipp-2017/desk")
    String find();

    @Message("Tampilkan riwayat")
    String findNow();

    @Message("Tidak ada benda dengan nama itu: {typed}")
    String notFound(String typed);

    @Message("Tampilkan sampai saat")
    String until();

    @Message("Dalam zona {zone}. Kosongkan untuk melihat semuanya.")
    String untilHint(String zone);

    @Message("Belum ada kompetisi.")
    String noEditions();

    @Message("Tangan manusia")
    String hands();

    @Message("Keadaan pada suatu saat")
    String state();

    @Message("Riwayat kompetisi")
    String ofEdition();

    @Message("Paket hasil (.zip)")
    String bundle();

    @Message("Periksa sendiri")
    String verify();

    @Message("Riwayat")
    String timeline();

    @Message("Tidak ada kejadian.")
    String nothing();

    @Message("Alasan: {why}")
    String why(String why);

    @Message("oleh {name}")
    String by(String name);

    @Message("Isinya dihapus menurut hukum; yang tersisa jenis dan saatnya.")
    String erased();

    @Message("Menurut buku besar")
    String facts();

    @Message("Kejadian {number}")
    String event(long number);

    @Message("Yang lebih lama")
    String older();

    @Message("Pembacaan")
    String readings();

    @Message("Perubahan nilai oleh {judge} di {round}")
    String marksOf(String judge, String round);

    @Message("Perubahan nilai")
    String marks();

    @Message("Belum ada nilai yang diserahkan.")
    String noMarks();

    @Message("Versi {version}, {stage}")
    String version(long version, String stage);

    @Message("nilai pertama")
    String first();

    @Message("sesudah rekonsiliasi")
    String reconciled();

    @Message("Kriteria")
    String criterion();

    @Message("Sebelum")
    String before();

    @Message("Sesudah")
    String after();

    @Message("berubah")
    String changed();

    @Message("Diizinkan oleh {name}: {says}, {at}")
    String allowedBy(String name, String says, String at);

    @Message("Yang mengizinkan pembacaan ini")
    String allowing();

    @Message("Tercatat sebelum buku besar memuatnya.")
    String allowedUnknown();

    @Message("Kejadian lain pada pembacaan ini")
    String around();

    @Message("Riwayat entri")
    String ofEntry();

    @Message(
            "Setiap putusan manusia dalam kompetisi ini, yang terbaru di atas, dengan alasan dan orang kedua yang mengizinkan.")
    String handsHint();

    @Message("Tidak ada.")
    String noHands();

    @Message("Semua")
    String all();

    @Message("Jenis")
    String ways();

    @Message("Orang kedua: {name}")
    String second(String name);

    @Message("Saat")
    String at();

    @Message("Tampilkan")
    String show();

    @Message("Kompetisi: {state}; pendaftaran {opens} sampai {closes}.")
    String editionStood(String state, String opens, String closes);

    @Message("{begun} entri sudah dimulai, {sent} sudah dikirim.")
    String entriesStood(long begun, long sent);

    @Message("Aturan yang berlaku saat itu")
    String rules();

    @Message("Tahap")
    String round();

    @Message("Keadaan")
    String stood();

    @Message("Sejak")
    String since();

    @Message("Pembacaan")
    String dealt();

    @Message("Lembar diserahkan")
    String sheets();

    @Message("Akar buku besar: {size} catatan per {at}")
    String head(long size, String at);

    @Message("Belum ada akar buku besar saat itu.")
    String noHead();

    @Message("rancangan")
    String draft();

    @Message("menunggu")
    String waiting();

    @Message("dibuka")
    String open();

    @Message("rekonsiliasi")
    String reconciling();

    @Message("ditutup")
    String closed();

    @Message("diusulkan")
    String proposed();

    @Message("disegel")
    String sealed();

    @Message("pengumuman ditandatangani")
    String approved();

    @Message("diumumkan")
    String told();

    @Message("ditetapkan")
    String decreed();
}
