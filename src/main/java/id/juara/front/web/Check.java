package id.juara.front.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to whoever checks a receipt; {@link CheckInEnglish} has a sentence for each. */
@MessageBundle("check")
interface Check {
    @Message("Periksa tanda terima")
    String title();

    @Message(
            "Setiap pengiriman entri dan setiap lembar penilaian mendapat tanda terima. Di sini terlihat bahwa ia berdiri di buku besar, yang tidak dapat diubah sesudahnya. Isinya tidak ditampilkan.")
    String about();

    @Message("Sidik jari tanda terima (leaf)")
    String receipt();

    @Message("64 angka dan huruf a sampai f")
    String looks();

    @Message("Periksa")
    String go();

    @Message("Tidak ditemukan")
    String amiss();

    @Message("Tanda terima ini ada di buku besar: nomor {place} dari {size}, ditandatangani {signed}.")
    String stands(String place, String size, String signed);

    @Message("Bukti untuk diperiksa sendiri (JSON)")
    String proof();

    @Message("Kepala buku besar yang terakhir")
    String head();

    @Message("Kunci yang menandatanganinya")
    String key();
}
