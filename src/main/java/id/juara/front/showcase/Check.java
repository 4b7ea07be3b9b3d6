package id.juara.front.showcase;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to whoever checks a receipt, a list or a file; {@link CheckInEnglish} has a sentence for each. */
@MessageBundle("check")
interface Check {
    @Message("Periksa sendiri")
    String title();

    @Message(
            "Ketik sidik jari dari tanda terima, atau sidik jari (SHA-256) berkas aturan, daftar, atau berkas dari paket hasil. Di sini terlihat bahwa ia berdiri di buku besar, yang tidak dapat diubah sesudahnya. Isi tindakannya tidak ditampilkan.")
    String about();

    @Message("Sidik jari")
    String receipt();

    @Message("64 angka dan huruf a sampai f")
    String looks();

    @Message("Periksa")
    String go();

    @Message("Atau pilih berkasnya")
    String orFile();

    @Message("Sidik jarinya dihitung, lalu berkasnya dibuang; paling besar 10 MB.")
    String fileIs();

    @Message("Hitung dan periksa")
    String send();

    @Message("Pilih dahulu berkasnya.")
    String noFile();

    @Message("Tidak ditemukan")
    String amiss();

    @Message("Sidik jari itu tidak dikenal.")
    String unknown();

    @Message(
            "Ia bukan sidik jari dari tanda terima, aturan, daftar yang diumumkan, atau berkas paketnya. Tanda terima baru masuk setelah sedetik. Buku kerja, CSV dan paket hasil dibuat saat diminta: sidik jarinya ada di halaman data terbuka, dan paketnya diperiksa seperti di bawah.")
    String unknownWhy();

    @Message("Ini tanda terima.")
    String isReceipt();

    @Message("Ini aturan dari")
    String isRules();

    @Message("Ini daftar yang disegel dari")
    String isList();

    @Message("Ini berkas {file} dari paket hasil")
    String isFile(String file);

    @Message("Ada di buku besar: nomor {place} dari {size}, di bawah kepala yang ditandatangani {signed}.")
    String stands(String place, String size, String signed);

    @Message("Peristiwanya belum ada di buku besar.")
    String notKept();

    @Message("Nomor di buku besar")
    String place();

    @Message("Sidik jari peristiwanya")
    String leaf();

    @Message("Akar pohonnya")
    String root();

    @Message("Bukti untuk diperiksa sendiri (JSON)")
    String proof();

    @Message("Kepala buku besar yang terakhir")
    String head();

    @Message("Kunci yang menandatanganinya")
    String key();

    @Message("Menghitung ulang sebuah daftar")
    String reckon();

    @Message("Tanpa mempercayai kami, dan tanpa program kami:")
    String reckonIs();

    @Message("Unduh paket hasil (bundle.zip) dari halaman data terbuka kompetisinya.")
    String stepBundle();

    @Message(
            "Unduh Verify.java, satu berkas Java biasa yang dapat dibaca siapa saja, dan kuncinya. Simpan kunci itu sejak awal: ia yang tidak boleh berganti.")
    String stepProgram();

    @Message("Dengan Java 17 atau lebih baru, jalankan:")
    String stepRun();

    @Message("java Verify.java bundle.zip key.json")
    String command();

    @Message(
            "Ia menghitung ulang nilai, posisi dan garis batas, membandingkannya dengan daftar yang diumumkan, dan memeriksa buku besar beserta tanda tangannya. Akhirnya 0: sah; 1: tidak sah; 2: tidak terbaca.")
    String stepRead();

    @Message("Menghitung SHA-256 sendiri")
    String shaHow();

    @Message("Linux: sha256sum BERKAS")
    String shaLinux();

    @Message("macOS: shasum -a 256 BERKAS")
    String shaMac();

    @Message("Windows: certutil -hashfile BERKAS SHA256")
    String shaWindows();
}
