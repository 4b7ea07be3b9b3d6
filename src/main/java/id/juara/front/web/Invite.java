package id.juara.front.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to whoever brings an invitation; {@link InviteInEnglish} has a sentence for each. */
@MessageBundle("invite")
interface Invite {
    @Message("Undangan")
    String title();

    @Message("Anda menerima undangan untuk memegang peran dalam kompetisi inovasi pelayanan publik.")
    String sentTo();

    @Message("Punya kode undangan dari surat atau pesan? Di sini kode itu dipakai.")
    String onPaper();

    @Message("Yang terjadi berikutnya")
    String next();

    @Message("Anda masuk dengan akun Anda. Belum punya akun? Mintalah kepada yang mengundang Anda.")
    String signInFirst();

    @Message("Anda mengetikkan kode, lalu melihat apa yang ditawarkan: peran, tempat, dan sampai kapan.")
    String thenType();

    @Message("Anda melihat apa yang ditawarkan: peran, tempat, dan sampai kapan.")
    String thenLook();

    @Message("Anda memutuskan. Tidak ada yang berlaku sebelum Anda menekan “Terima undangan”.")
    String thenDecide();

    @Message("Masuk dan lanjutkan")
    String signIn();

    @Message(
            "Kode hanya dapat dipakai satu kali. Siapa pun yang memegangnya dapat memakainya: jangan teruskan kepada orang lain.")
    String once();

    @Message("Masukkan kode undangan")
    String enter();

    @Message("Kode undangan")
    String code();

    @Message("Dua belas huruf dan angka, misalnya K7MD-2QXA-9FTR. Huruf kecil dan tanda hubung tidak berpengaruh.")
    String codeLooks();

    @Message("Lanjutkan")
    String go();

    @Message("Ada yang perlu diperbaiki")
    String amiss();

    @Message("Tuliskan dua belas huruf dan angka kode undangan. Huruf I, L, O, U dan angka 0, 1 tidak pernah dipakai.")
    String noCode();

    @Message("Kode ini tidak membuka undangan: mungkin salah ketik, sudah dipakai, berakhir, atau dicabut.")
    String unusable();

    @Message(
            "Periksa kodenya, atau mintalah undangan baru kepada yang mengundang Anda. Setelah lima kode yang salah Anda harus menunggu seperempat jam.")
    String askAgain();

    @Message("Undangan untuk Anda")
    String offer();

    @Message("Peran")
    String role();

    @Message("Berlaku sampai")
    String until();

    @Message("Anda masuk dengan akun {account}.")
    String account(String account);

    @Message("Bukan akun Anda? Keluar, lalu buka lagi undangannya.")
    String notYours();

    @Message("Nama Anda di sini: {name}")
    String known(String name);

    @Message("Nama Anda")
    String name();

    @Message("Seperti Anda ingin disebut. Nama ini dilihat oleh panitia dan instansi Anda.")
    String nameSeen();

    @Message("Terima undangan")
    String accept();

    @Message(
            "Anda sudah memegang peran ini. Kodenya tidak dipakai dan tetap berlaku; berikan kepada orang yang dimaksud.")
    String held();

    @Message("Ke akun saya")
    String toOwn();

    @Message("Anda belum masuk")
    String notIn();

    @Message("Masuk tidak jadi atau tidak berhasil. Jika Anda datang dari sebuah undangan, buka lagi tautannya.")
    String turnedBack();

    @Message("Coba masuk lagi")
    String tryAgain();

    @Message("Masuk")
    String door();

    @Message("Untuk yang menulis, memeriksa, menilai, atau menyelenggarakan kompetisi inovasi pelayanan publik.")
    String doorIs();

    @Message("Masuk dengan akun Anda")
    String doorButton();

    @Message(
            "Anda dibawa ke halaman masuk penyedia akun, lalu kembali ke sini. Kata sandi Anda tidak pernah sampai ke Juara.")
    String doorHow();

    @Message("Siapa yang bekerja di sini")
    String doorRoles();

    @Message("Baru pertama kali?")
    String doorNew();

    @Message("Sudah menerima undangan dengan kode?")
    String doorInvited();

    @Message(
            "Belum diundang? Unit meminta undangan kepada admin lokal instansinya; admin lokal dan penilai kepada panitia.")
    String doorAsk();
}
