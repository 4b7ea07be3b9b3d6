package id.juara.front.papers;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What is said about the office's documents, in English. */
@Localized("en")
interface PapersInEnglish extends Papers {
    @Override
    @Message("Documents")
    String papers();

    @Override
    @Message("Each document is filled in from the list as it is kept. PDF to be printed, .docx to be worked on.")
    String hint();

    @Override
    @Message("There is no document yet: no shortlist is proposed.")
    String none();

    @Override
    @Message("Still to come")
    String later();

    @Override
    @Message("once it is proposed")
    String afterProposed();

    @Override
    @Message("once it is sealed")
    String afterSealed();

    @Override
    @Message("once the announcement is signed")
    String afterApproved();

    @Override
    @Message("once the hour of the announcement has come")
    String afterTold();

    @Override
    @Message("once the decree is recorded")
    String afterDecreed();

    @Override
    @Message("Minutes")
    String minutes();

    @Override
    @Message("The list, departures with their reasons, the ledger's root and a QR code to check it by.")
    String minutesHint();

    @Override
    @Message("Brief for the signatory")
    String brief();

    @Override
    @Message("Two pages at most: what, why, which departures.")
    String briefHint();

    @Override
    @Message("Announcement")
    String announcement();

    @Override
    @Message("The letter with the list and until when objections are taken.")
    String announcementHint();

    @Override
    @Message("Invitations")
    String invitation();

    @Override
    @Message("A letter for each entry that goes on, in one file.")
    String invitationHint();

    @Override
    @Message("Annex to the decree")
    String decreeAnnex();

    @Override
    @Message("The announced list without the lines that an erratum struck.")
    String decreeAnnexHint();

    @Override
    @Message("Certificates")
    String certificate();

    @Override
    @Message("One for each entry, in one file.")
    String certificateHint();

    @Override
    @Message("Download {paper} as PDF")
    String asPdf(String paper);

    @Override
    @Message("Download {paper} as .docx")
    String asDocx(String paper);

    @Override
    @Message("Templates")
    String templates();

    @Override
    @Message(
            "The text of a document comes from a template that this installation may replace. Put a file of the same name into the folder JUARA_PAPERS_FOLDER; a change counts at once. A flawed template is refused with its line.")
    String templatesHint();

    @Override
    @Message("Download our templates")
    String templatesNow();

    @Override
    @Message("PDF")
    String pdf();

    @Override
    @Message(".docx")
    String docx();

    @Override
    @Message("PDF part {part}")
    String furtherPdf(int part);
}
