package id.juara.front.secretariat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to those who prepare a round's judges; {@link PreparingWordsInEnglish} has a sentence for each. */
@MessageBundle("preparing")
public interface PreparingWords {
    @Message("Persiapan penilai")
    String title();

    @Message("Hari selesai dan latihan penilai")
    String toPreparation();

    @Message("Ini yang dibaca penilai sebelum menilai. Semuanya dapat diubah sampai tahap dibuka.")
    String lead();

    @Message("Setiap perubahan membuat penilai menandatangani pakta dan mengerjakan latihan sekali lagi.")
    String anew();

    @Message("Tahap sudah dibuka: yang dibaca penilai tidak berubah lagi.")
    String opened();

    @Message("Hari selesai dan pakta")
    String dayAndPact();

    @Message("Selesai menilai paling lambat")
    String day();

    @Message(
            "Penilai melihat laju yang diperlukan sampai hari itu; sesudahnya ia tetap dapat menilai. Kosongkan bila tidak ada.")
    String dayHint();

    @Message("Tidak ada hari yang disebut.")
    String dayNone();

    @Message("Pakta integritas")
    String pact();

    @Message("Ditandatangani setiap penilai sebelum menilai. Kosongkan keduanya bila tidak ada.")
    String pactHint();

    @Message("Tidak ada pakta.")
    String pactNone();

    @Message("Bahasa Indonesia")
    String inIndonesian();

    @Message("Bahasa Inggris")
    String inEnglish();

    @Message("Simpan")
    String save();

    @Message("Entri latihan")
    String practice();

    @Message(
            "Entri karangan yang dinilai setiap penilai lebih dahulu. Sesudah itu ia melihat nilai dari penilai berpengalaman.")
    String practiceHint();

    @Message("Belum ada entri latihan.")
    String practiceNone();

    @Message("Tambah entri latihan")
    String practiceAdd();

    @Message("Ubah")
    String change();

    @Message("Kata pendek")
    String id();

    @Message("Untuk alamat halaman: huruf kecil, angka, tanda hubung, misalnya pasar-malam.")
    String idHint();

    @Message("Judul")
    String entryTitle();

    @Message("Bagian {number}")
    String part(int number);

    @Message("Yang kosong tidak dihitung. Sesudah disimpan ada tempat untuk dua bagian lagi.")
    String partsHint();

    @Message("Judul bagian")
    String heading();

    @Message("Isi")
    String text();

    @Message("Nilai dari penilai berpengalaman")
    String marks();

    @Message("Alasan nilai itu")
    String reasons();

    @Message("Dibaca penilai sesudah ia menilai sendiri. Kosongkan keduanya bila tidak ada.")
    String reasonsHint();

    @Message("Hapus entri latihan ini")
    String remove();

    @Message("Isi dalam kedua bahasa.")
    String sayInBoth();

    @Message("Tulis tanggal sebagai tahun-bulan-hari, misalnya 2026-05-31.")
    String noDay();

    @Message("Tulis satu bilangan, misalnya 82,5; tanpa pemisah ribuan.")
    String noNumber();
}
