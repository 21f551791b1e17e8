package uk.gov.essex.smart.devices;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.concurrent.atomic.AtomicLong;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate authority for one test run, with a server certificate for loopback. */
public final class Authority {

    static final String PASSWORD = "only-for-tests";

    /** A certificate and its key, both PEM. */
    public record Pair(String certificate, String privateKey) {}

    private static final Date BEGIN = Date.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final Date END = Date.from(Instant.parse("2100-01-01T00:00:00Z"));

    private final AtomicLong serial = new AtomicLong(1);
    private final Path folder;
    private final KeyPair keys;
    private final X509Certificate root;

    Authority(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        try {
            keys = newKeys();
            root = signed("Test Root", keys, true);
            KeyStore trust = KeyStore.getInstance("PKCS12");
            trust.load(null, null);
            trust.setCertificateEntry("root", root);
            store(trust, trustStore());
            KeyPair serverKeys = newKeys();
            KeyStore server = KeyStore.getInstance("PKCS12");
            server.load(null, null);
            server.setKeyEntry("server", serverKeys.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {
                signed("127.0.0.1", serverKeys, false), root
            });
            store(server, serverStore());
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    Path serverStore() {
        return folder.resolve("server.p12");
    }

    Path trustStore() {
        return folder.resolve("trust.p12");
    }

    /** Writes {@code root-ca.pem} and, for each name, a folder with its certificate and key. */
    public void equip(Path certs, String... names) throws IOException {
        Files.createDirectories(certs);
        Files.writeString(certs.resolve("root-ca.pem"), pem("CERTIFICATE", encoded(root)));
        for (String name : names) {
            Pair pair = issue(name);
            Path own = Files.createDirectories(certs.resolve(name));
            Files.writeString(own.resolve("certificate.pem"), pair.certificate());
            Files.writeString(own.resolve("private.key"), pair.privateKey());
        }
    }

    /** Issues a client certificate. */
    public Pair issue(String name) {
        KeyPair own = newKeys();
        return new Pair(pem("CERTIFICATE", encoded(signed(name, own, false))), pem("PRIVATE KEY", own.getPrivate()));
    }

    private X509Certificate signed(String name, KeyPair subject, boolean authority) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                            new X500Principal("CN=Test Root"),
                            BigInteger.valueOf(serial.getAndIncrement()),
                            BEGIN,
                            END,
                            new X500Principal("CN=" + name),
                            subject.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            if (!authority) {
                builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(new GeneralName[] {
                    new GeneralName(GeneralName.iPAddress, "127.0.0.1"),
                    new GeneralName(GeneralName.dNSName, "localhost")
                }));
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
        } catch (IOException | GeneralSecurityException | OperatorCreationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void store(KeyStore store, Path file) throws IOException, GeneralSecurityException {
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD.toCharArray());
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static String pem(String kind, PrivateKey key) {
        return pem(kind, key.getEncoded());
    }

    private static String pem(String kind, byte[] bytes) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes)
                + "\n-----END " + kind + "-----\n";
    }
}
