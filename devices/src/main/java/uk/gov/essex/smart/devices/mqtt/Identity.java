package uk.gov.essex.smart.devices.mqtt;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Who a connection claims to be.
 *
 * @param clientId the MQTT client id
 * @param certificate PEM
 * @param privateKey PEM
 * @param authority PEM of the root that signs the broker's certificate
 */
public record Identity(String clientId, Path certificate, Path privateKey, Path authority) {

    /** An identity from a folder that holds {@code certificate.pem} and {@code private.key}. */
    public static Identity of(String clientId, Path folder, Path authority) {
        return new Identity(clientId, folder.resolve("certificate.pem"), folder.resolve("private.key"), authority);
    }

    /** Whether its three files are there. */
    public boolean isComplete() {
        return Files.exists(certificate) && Files.exists(privateKey) && Files.exists(authority);
    }
}
