package id.juara.front.material;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about presentation material; {@link MaterialInEnglish} has a sentence for each. */
@MessageBundle("material")
public interface Material {
    @Message("Bahan presentasi")
    String material();

    @Message("Bahan presentasi yang diminta")
    String called();

    @Message("Diterima sebelum {moment}")
    String until(String moment);

    @Message("Batas waktunya lewat: {moment}")
    String past(String moment);

    @Message("sudah dibawa")
    String brought();

    @Message("belum dibawa")
    String notYet();

    @Message("tanpa bahan")
    String without();

    @Message("Tahap: {round}")
    String round(String round);

    @Message(
            "Berkas ini dilihat panelis di samping entri Anda. Isi entri dan lampiran yang sudah terkirim tidak berubah.")
    String hint();

    @Message("Sampai batas waktu Anda dapat menggantinya: berkas dengan nama yang sama menggantikan yang lama.")
    String replaceOne();

    @Message("Sampai batas waktu Anda dapat menggantinya: berkas baru menggantikan yang lama.")
    String replaceOnly();

    @Message("Batas waktunya sudah lewat; tidak ada lagi yang dapat dibawa atau diganti.")
    String closed();

    @Message("Jumlah berkas sudah penuh; hapus satu dahulu, atau unggah berkas dengan nama yang sama.")
    String full();

    @Message("halaman")
    String pages();

    @Message("Halaman {name}")
    String pagesOf(String name);

    @Message("Halaman {page} dari {pages}")
    String page(int page, int pages);

    @Message("Halaman berkas ini tidak dapat digambar; unduh berkasnya.")
    String fileOnly();

    @Message("Unduh")
    String download();

    @Message("Kembali ke entri")
    String toEntry();

    @Message("Kembali ke hari panel")
    String toDays();

    @Message("Sampai kapan dan apa yang diminta")
    String call();

    @Message("Semua entri tahap ini diberi tahu, dan sekali lagi bila Anda mengubahnya. Yang sudah dibawa tetap ada.")
    String callHint();

    @Message("Diterima sebelum")
    String untilField();

    @Message("Jenis berkas")
    String types();

    @Message("Berkas terbesar (MB)")
    String megabytes();

    @Message("Berkas tiap entri")
    String most();

    @Message("Minta bahan presentasi")
    String ask();

    @Message("Ubah permintaan")
    String change();

    @Message("Bahan presentasi belum diminta di tahap ini.")
    String notCalled();

    @Message("{brought} dari {entries} entri sudah membawa bahan.")
    String broughtOf(String brought, String entries);

    @Message("Batas waktunya sesudah hari panel pertama dimulai ({moment}).")
    String afterBegin(String moment);

    @Message("Belum ada entri di tahap ini.")
    String noEntries();

    @Message("Presentasi PowerPoint (.pptx)")
    String slides();

    @Message("Dokumen Word (.docx)")
    String text();

    @Message("Buku kerja Excel (.xlsx)")
    String workbook();

    @Message("Foto (.jpg)")
    String photo();

    @Message("Gambar (.png)")
    String picture();

    @Message("PDF (.pdf)")
    String pdf();

    @Message("Presentasi Anda")
    String presents();

    @Message("Selama {minutes} menit")
    String lasts(int minutes);

    @Message("Tempat")
    String place();

    @Message("Ingatkan yang belum membawa: {entries}")
    String remind(String entries);

    @Message(
            "Pengingat datang sebagai pemberitahuan dan surel, paling sering sekali dalam dua belas jam. Menjelang batas waktu pengingat juga datang dengan sendirinya.")
    String remindHint();

    @Message("Diingatkan terakhir: {moment}.")
    String reminded(String moment);
}
