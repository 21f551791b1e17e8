package uk.gov.essex.smart.lives.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.lives.protection.Document;
import uk.gov.essex.smart.lives.protection.Found;
import uk.gov.essex.smart.lives.protection.Plain;
import uk.gov.essex.smart.lives.protection.TamperedException;

/** Whoever can write to the table changes what is stored, and it shows. */
final class TamperingTest {

    private final Sealing sealing = new Sealing();
    private final Document document = Plain.document(Plain.id());
    private final Document other = Plain.document(Plain.id());

    @BeforeEach
    void stored() {
        sealing.documents().commit(Plain.step(document, "a"));
        sealing.documents().commit(Plain.step(other, "a"));
    }

    @Test
    void showsAFlippedByteAnywhereInTheBody() {
        Map<String, AttributeValue> item = raw(document);
        byte[] body = Objects.requireNonNull(item.get(Item.BODY)).b().asByteArray();
        for (int place = 0; place < body.length; place += 29) {
            byte[] flipped = body.clone();
            flipped[place] ^= 1;
            assertTampered(item, Item.BODY, AttributeValue.fromB(SdkBytes.fromByteArray(flipped)));
        }
        sealing.put(item);
        assertThat(sealing.documents().find(document.id())).isInstanceOf(Found.Present.class);
    }

    @Test
    void showsWhatStandsBesideTheBodyChanged() {
        Map<String, AttributeValue> item = raw(document);
        assertTampered(item, Item.VERSION, AttributeValue.fromN("7"));
        assertTampered(item, Item.TEAM, AttributeValue.fromS("elsewhere"));
        assertTampered(item, Item.DUE, AttributeValue.fromS("2036-01-01"));
        assertTampered(item, Item.PERSON, AttributeValue.fromS(other.person().value()));
        assertTampered(item, Item.PERSON, AttributeValue.fromS(Plain.id().value()));
        assertTampered(item, Item.LOOKUP, AttributeValue.fromS(Item.text(raw(other), Item.LOOKUP)));
    }

    @Test
    void showsAnotherDocumentInItsPlace() {
        Map<String, AttributeValue> swapped = new HashMap<>(raw(other));
        swapped.putAll(Item.document(document.id()));
        sealing.put(swapped);
        assertThatThrownBy(() -> sealing.documents().find(document.id())).isInstanceOf(TamperedException.class);
    }

    private void assertTampered(Map<String, AttributeValue> item, String name, AttributeValue value) {
        Map<String, AttributeValue> changed = new HashMap<>(item);
        changed.put(name, value);
        sealing.put(changed);
        assertThatThrownBy(() -> sealing.documents().find(document.id()))
                .as(name)
                .isInstanceOf(TamperedException.class)
                .hasMessageContaining(document.id().value());
    }

    private Map<String, AttributeValue> raw(Document wanted) {
        return sealing.raw().stream()
                .filter(item ->
                        item.entrySet().containsAll(Item.document(wanted.id()).entrySet()))
                .findFirst()
                .orElseThrow();
    }
}
