package id.juara.front.rulemaking;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where rules are tried on earlier entries; {@link RuleTrialInEnglish} has a sentence for each. */
@MessageBundle("ruletrial")
public interface RuleTrial {
    @Message("Uji coba aturan")
    String trial();

    @Message(
            "Lihat apa yang akan terjadi bila aturan ini berlaku atas entri kompetisi terdahulu: siapa lolos seleksi, siapa melebihi kuota, dan siapa masuk atau keluar dari daftar setiap tahap.")
    String lead();

    @Message("Bukan hasil resmi.")
    String notOfficial();

    @Message("Tidak ada yang berubah; bahwa uji coba dilakukan tercatat dalam buku besar.")
    String recorded();

    @Message("Entri dari")
    String from();

    @Message("gladi")
    String rehearsal();

    @Message("Coba")
    String tryIt();

    @Message(
            "Belum ada kompetisi lain yang punya entri terkirim. Jalankan gladi dahulu, atau coba lagi setelah satu musim selesai.")
    String nothing();

    @Message("Uji coba Anda")
    String mine();

    @Message("Dicoba pada entri {title}")
    String triedOn(String title);

    @Message("Diminta {moment}")
    String asked(String moment);

    @Message("Coba lagi")
    String again();

    @Message("Aturan sudah diganti sejak uji coba ini. Coba lagi untuk melihat akibat aturan yang sekarang.")
    String outdated();

    @Message("Uji coba tidak selesai. Bila aturan diganti sementara itu, coba lagi.")
    String failed();

    @Message("Uji coba dihentikan.")
    String cancelled();

    @Message("Sidik jari aturan (SHA-256)")
    String ofRules();

    @Message("Seleksi administrasi")
    String screening();

    @Message("Entri terkirim")
    String entries();

    @Message("Lolos")
    String passed();

    @Message("Gugur")
    String unmet();

    @Message("Perlu dilihat petugas")
    String clerk();

    @Message("Lolos waktu itu, menurut aturannya sendiri")
    String passedThen();

    @Message("Yang perlu diingat")
    String beware();

    @Message("Mengapa gugur")
    String why();

    @Message("Setiap entri memenuhi semua syarat.")
    String allPass();

    @Message("Contoh")
    String examples();

    @Message("Kuota")
    String quota();

    @Message("Aturan ini tidak membatasi jumlah entri per instansi.")
    String noQuota();

    @Message("Tidak ada instansi yang melebihi kuota.")
    String withinQuota();

    @Message("{over} entri dari {institutions} instansi di atas batas {most}")
    String over(String over, String institutions, String most);

    @Message("Semua kelompok bersama")
    String allGroups();

    @Message("{institution}: {sent} entri")
    String sender(String institution, String sent);

    @Message("Tahap")
    String rounds();

    @Message(
            "Nilai waktu itu dihitung menurut aturan ini. Pembandingnya daftar menurut aturan waktu itu, tanpa penyimpangan pleno; nilai yang dibawa dari tahap sebelumnya tetap yang waktu itu.")
    String roundsHint();

    @Message(
            "Tidak ada tahap yang kriterianya sama dengan kompetisi itu, jadi tidak ada daftar yang dapat dibandingkan.")
    String noCommon();

    @Message("Masuk")
    String enters();

    @Message("Keluar")
    String leaves();

    @Message("Tidak ada.")
    String nobody();
}
