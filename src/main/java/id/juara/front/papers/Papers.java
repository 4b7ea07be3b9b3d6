package id.juara.front.papers;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about the office's documents; {@link PapersInEnglish} has a sentence for each. */
@MessageBundle("papers")
public interface Papers {
    @Message("Dokumen")
    String papers();

    @Message("Setiap dokumen diisi dari daftar yang tersimpan. PDF untuk dicetak, .docx untuk disunting.")
    String hint();

    @Message("Belum ada dokumen: daftar pendek belum diusulkan.")
    String none();

    @Message("Tersedia kemudian")
    String later();

    @Message("sesudah diusulkan")
    String afterProposed();

    @Message("sesudah disegel")
    String afterSealed();

    @Message("sesudah pengumuman ditandatangani")
    String afterApproved();

    @Message("sesudah jam pengumuman")
    String afterTold();

    @Message("sesudah keputusan dicatat")
    String afterDecreed();

    @Message("Berita acara")
    String minutes();

    @Message("Daftar, penyimpangan dengan alasannya, akar buku besar, dan kode QR untuk memeriksa.")
    String minutesHint();

    @Message("Ringkasan bagi penanda tangan")
    String brief();

    @Message("Paling banyak dua halaman: apa, mengapa, penyimpangan mana.")
    String briefHint();

    @Message("Pengumuman")
    String announcement();

    @Message("Surat pengumuman dengan daftar dan batas waktu sanggah.")
    String announcementHint();

    @Message("Undangan")
    String invitation();

    @Message("Satu surat untuk setiap entri yang lolos, dalam satu berkas.")
    String invitationHint();

    @Message("Lampiran keputusan")
    String decreeAnnex();

    @Message("Daftar yang diumumkan, tanpa baris yang dicoret oleh ralat.")
    String decreeAnnexHint();

    @Message("Piagam penghargaan")
    String certificate();

    @Message("Satu piagam untuk setiap entri, dalam satu berkas.")
    String certificateHint();

    @Message("Unduh {paper} sebagai PDF")
    String asPdf(String paper);

    @Message("Unduh {paper} sebagai .docx")
    String asDocx(String paper);

    @Message("Templat")
    String templates();

    @Message(
            "Teks dokumen berasal dari templat yang dapat diganti oleh instalasi ini. Taruh berkas dengan nama yang sama di folder JUARA_PAPERS_FOLDER; perubahan berlaku seketika. Templat yang keliru ditolak dengan nomor barisnya.")
    String templatesHint();

    @Message("Unduh templat bawaan")
    String templatesNow();

    @Message("PDF")
    String pdf();

    @Message(".docx")
    String docx();

    @Message("PDF bagian {part}")
    String furtherPdf(int part);
}
