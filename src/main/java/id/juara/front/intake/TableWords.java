package id.juara.front.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of tables of entries that come in; {@link TableWordsInEnglish} has a sentence for each. */
@MessageBundle("table")
interface TableWords {
    @Message("Impor entri dari tabel")
    String title();

    @Message(
            "Satu baris satu inovasi. Kolom ref adalah kunci Anda sendiri: berkas yang dikirim lagi mengubah entri dengan ref yang sama.")
    String what();

    @Message("Entri menjadi draf instansi Anda. Mengirimnya ke kementerian tetap Anda lakukan dari antrean.")
    String becomesDraft();

    @Message(
            "Entri menjadi draf instansinya, atau ditandai terkirim dengan asal-usulnya. Pilihannya muncul setelah tabel diperiksa.")
    String becomesAny();

    @Message("Unduh templatnya")
    String stepTemplate();

    @Message("Templat dibuat dari aturan kompetisi ini: kolom, kelompok, dan batas katanya.")
    String stepTemplateHint();

    @Message("Isi lembar Inovasi")
    String stepFill();

    @Message("Tulis nilai, bukan rumus. Jangan ubah nama kolom.")
    String stepFillHint();

    @Message("Pilih berkasnya dan periksa")
    String stepLook();

    @Message("Berkas")
    String file();

    @Message("Excel (.xlsx) atau csv, paling besar 12 MB dan 10.000 baris. Pemeriksaan belum menyimpan entri apa pun.")
    String fileHint();

    @Message("Pilih berkas dahulu.")
    String fileMissing();

    @Message("Periksa tabel")
    String look();

    @Message("Tabel Anda")
    String kept();

    @Message("Disimpan sehari, hanya untuk Anda, sehingga berkas tidak perlu dipilih lagi.")
    String keptHint();

    @Message("datang {moment}")
    String came(String moment);

    @Message("Tabel ini tidak disimpan lagi. Pilih berkasnya sekali lagi.")
    String gone();

    @Message("Pemeriksaan tabel")
    String checked();

    @Message("Tabel sudah diambil")
    String takenTitle();

    @Message("diperiksa {moment}")
    String at(String moment);

    @Message("{rows} baris: {added} baru, {changed} berubah, {same} sama.")
    String counts(String rows, String added, String changed, String same);

    @Message("{rows} baris, {wrong} kesalahan. Belum ada yang disimpan.")
    String countsFaulty(String rows, String wrong);

    @Message("Tabel ini kosong: tidak ada baris di bawah nama kolom.")
    String empty();

    @Message("Berkas ini tidak mengubah apa pun: isinya sudah ada seluruhnya.")
    String nothingNew();

    @Message("Tidak ada yang berubah: isinya sudah ada seluruhnya.")
    String nothingChanged();

    @Message("Tidak ada kesalahan. Belum ada yang disimpan sebelum tabel diambil.")
    String sound();

    @Message(
            "Tabel diambil seluruhnya atau tidak sama sekali. Perbaiki kesalahan berikut di berkas Anda, lalu pilih berkas itu lagi.")
    String faulty();

    @Message("Kesalahan")
    String faults();

    @Message("Masih ada {many} kesalahan lain; semuanya tertulis di berkas yang dapat diunduh.")
    String more(String many);

    @Message("Unduh berkas dengan kolom kesalahan")
    String giveBack();

    @Message("Pilih berkas lain")
    String chooseAgain();

    @Message("Pilih berkas yang sudah diperbaiki")
    String chooseMended();

    @Message("Ambil tabel ini")
    String take();

    @Message("Mengambil tabel ini menyimpan entri baru dan mengubah yang berbeda. Entri lain tidak tersentuh.")
    String takeSure();

    @Message("Cara mengambil")
    String how();

    @Message("Tandai sebagai terkirim: setiap entri mendapat tanda terima sekarang")
    String asSent();

    @Message("Asal-usul")
    String provenance();

    @Message(
            "Misalnya nomor surat atau sistem asalnya. Wajib untuk entri yang ditandai terkirim; tercatat di buku besar.")
    String provenanceHint();

    @Message("Sebutkan asal-usul entri yang ditandai terkirim.")
    String provenanceMissing();

    @Message("Tersimpan: {added} baru, {changed} berubah, {same} sama.")
    String taken(String added, String changed, String same);

    @Message("{sent} entri ditandai terkirim.")
    String takenSent(String sent);

    @Message("Ke antrean, untuk mengirim")
    String toQueue();

    @Message("Ke kompetisi")
    String toEdition();

    @Message(
            "Tabel ini panjang dan sedang dikerjakan. Halaman pekerjaan menunjukkan kemajuannya; Anda boleh meninggalkannya.")
    String workedOn();

    @Message("Lihat kemajuannya")
    String toJob();

    @Message("Berkas ini tersimpan, tetapi belum selesai diperiksa.")
    String waits();

    @Message("Pekerjaan dihentikan; tidak ada yang tersimpan.")
    String stopped();

    @Message("Periksa lagi")
    String lookAgain();

    @Message("belum diperiksa")
    String stageWaits();

    @Message("sedang dikerjakan")
    String stageWorkedOn();

    @Message("ada kesalahan")
    String stageFaulty();

    @Message("siap diambil")
    String stageSound();

    @Message("tidak mengubah apa pun")
    String stageNothingNew();

    @Message("sudah diambil")
    String stageTaken();
}
