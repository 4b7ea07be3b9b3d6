package id.juara.front.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What is said to whoever brings an invitation, in English. */
@Localized("en")
interface InviteInEnglish extends Invite {
    @Override
    @Message("Invitation")
    String title();

    @Override
    @Message("You were sent an invitation to take a role in the public service innovation competition.")
    String sentTo();

    @Override
    @Message("Do you have an invitation code from a letter or a message? This is where it is used.")
    String onPaper();

    @Override
    @Message("What happens next")
    String next();

    @Override
    @Message("You sign in with your account. If you have none yet, ask whoever invited you.")
    String signInFirst();

    @Override
    @Message("You type the code, and see what is offered: the role, the place, and until when.")
    String thenType();

    @Override
    @Message("You see what is offered: the role, the place, and until when.")
    String thenLook();

    @Override
    @Message("You decide. Nothing takes effect before you press “Accept the invitation”.")
    String thenDecide();

    @Override
    @Message("Sign in and go on")
    String signIn();

    @Override
    @Message("A code can be used once, by whoever holds it: pass it on to nobody else.")
    String once();

    @Override
    @Message("Enter an invitation code")
    String enter();

    @Override
    @Message("Invitation code")
    String code();

    @Override
    @Message("Twelve letters and digits, such as K7MD-2QXA-9FTR. Small letters and dashes make no difference.")
    String codeLooks();

    @Override
    @Message("Continue")
    String go();

    @Override
    @Message("There is something to put right")
    String amiss();

    @Override
    @Message(
            "Write the twelve letters and digits of the code. The letters I, L, O, U and the digits 0, 1 are never used.")
    String noCode();

    @Override
    @Message("This code opens no invitation: it may be mistyped, used, ended or withdrawn.")
    String unusable();

    @Override
    @Message(
            "Check the code, or ask whoever invited you for a new one. After five wrong codes you have to wait a quarter of an hour.")
    String askAgain();

    @Override
    @Message("An invitation for you")
    String offer();

    @Override
    @Message("Role")
    String role();

    @Override
    @Message("Stands until")
    String until();

    @Override
    @Message("You are signed in with the account {account}.")
    String account(String account);

    @Override
    @Message("Not your account? Sign out, then open the invitation again.")
    String notYours();

    @Override
    @Message("Your name here: {name}")
    String known(String name);

    @Override
    @Message("Your name")
    String name();

    @Override
    @Message("As you want to be called. The secretariat and your institution see it.")
    String nameSeen();

    @Override
    @Message("Accept the invitation")
    String accept();

    @Override
    @Message("You hold this role already. The code was not used and still stands; give it to whom it is meant for.")
    String held();

    @Override
    @Message("To my account")
    String toOwn();

    @Override
    @Message("You are not signed in")
    String notIn();

    @Override
    @Message("Signing in was broken off or did not succeed. If you came from an invitation, open its link again.")
    String turnedBack();

    @Override
    @Message("Try to sign in again")
    String tryAgain();

    @Override
    @Message("Sign in")
    String door();

    @Override
    @Message("For those who write, check, judge or run the public service innovation competition.")
    String doorIs();

    @Override
    @Message("Sign in with your account")
    String doorButton();

    @Override
    @Message(
            "You are led to the sign-in page of your account provider, and back here. Your password never reaches Juara.")
    String doorHow();

    @Override
    @Message("Who works here")
    String doorRoles();

    @Override
    @Message("Here for the first time?")
    String doorNew();

    @Override
    @Message("Did you receive an invitation with a code?")
    String doorInvited();

    @Override
    @Message(
            "Not invited yet? A unit asks the local admin of its institution; local admins and judges ask the secretariat.")
    String doorAsk();
}
