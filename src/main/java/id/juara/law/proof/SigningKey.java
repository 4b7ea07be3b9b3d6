package id.juara.law.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A key that signs heads: Ed25519 (RFC 8032). It never prints itself; {@link #pem()} is for the file that keeps it. */
public final class SigningKey {
    /** What stands before the 32 bytes in the key's PKCS #8 form (RFC 8410, 7). */
    private static final byte[] PREFIX = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private static final int BYTES = 32;
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    private final PrivateKey key;
    private final VerifyingKey verifying;

    private SigningKey(byte[] secret) {
        try {
            var encoded = Arrays.copyOf(PREFIX, PREFIX.length + BYTES);
            System.arraycopy(secret, 0, encoded, PREFIX.length, BYTES);
            this.key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            this.verifying = publicHalf(secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java from 15 on has Ed25519
        }
        if (!verifying.verifies(secret, sign(secret))) {
            throw new IllegalStateException("the two halves of the key do not fit");
        }
    }

    /** A new key out of that randomness. */
    public static SigningKey make(SecureRandom random) {
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        return new SigningKey(secret);
    }

    /** Reads PKCS #8 in PEM, as {@code openssl genpkey -algorithm ed25519} writes it. Refuses a key of any other kind. */
    public static SigningKey ofPem(String pem) {
        var from = pem.indexOf(BEGIN);
        var until = pem.indexOf(END);
        if (from < 0 || until < from) {
            throw new IllegalArgumentException("not a private key in PEM");
        }
        var encoded = Base64.getMimeDecoder().decode(pem.substring(from + BEGIN.length(), until));
        if (encoded.length != PREFIX.length + BYTES
                || !Arrays.equals(encoded, 0, PREFIX.length, PREFIX, 0, PREFIX.length)) {
            throw new IllegalArgumentException("not an Ed25519 key in PKCS #8");
        }
        return new SigningKey(Arrays.copyOfRange(encoded, PREFIX.length, encoded.length));
    }

    /** The secret itself, as {@link #ofPem} reads it. */
    public String pem() {
        return BEGIN + "\n" + Base64.getEncoder().encodeToString(key.getEncoded()) + "\n" + END + "\n";
    }

    public VerifyingKey verifying() {
        return verifying;
    }

    /** The signature: 64 bytes, the same each time for the same message. */
    public byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The JDK tells the public half only of a key that it draws itself: it is made to draw this one. */
    private static VerifyingKey publicHalf(byte[] secret) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(secret, 0, bytes, 0, bytes.length);
            }
        });
        return VerifyingKey.of(generator.generateKeyPair().getPublic());
    }

    @Override
    public String toString() {
        return "SigningKey[" + verifying.kid() + "]";
    }
}
