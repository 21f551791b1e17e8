package uk.gov.essex.smart.supermarket.lambda.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.ledger.Standing;

/** How the treasury pays publishers. */
final class PayoutDoorTest {

    private static final AccountId PROPOSER = new AccountId("essex-finance");
    private static final AccountId APPROVER = new AccountId("essex-treasury");
    private static final String BATCH = "/supermarket/trade/payouts/{batch}";
    private static final String PUBLISHER = "/supermarket/trade/publishers/{account}";

    private final SeededTrade trade = new SeededTrade();

    @AfterEach
    void close() {
        trade.close();
    }

    private Response ask(AccountId owner, String route, Map<String, String> path, String body) {
        return trade.ask(owner, route, path, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    }

    private Response second(AccountId owner, String step) {
        return ask(owner, step, Map.of("batch", "2"), "");
    }

    @Test
    void paysOutByTwoOwners() {
        assertThat(second(PROPOSER, "POST " + BATCH + "/approval").status()).isEqualTo(403);
        assertThat(second(SeededTrade.PUBLISHER, "POST " + BATCH + "/approval").status())
                .isEqualTo(403);
        assertThat(second(APPROVER, "GET " + BATCH + "/bank-file").status()).isEqualTo(409);
        assertThat(second(APPROVER, "POST " + BATCH + "/paid").status()).isEqualTo(409);
        assertThat(trade.trading().books().balance(SeededTrade.PUBLISHER)).isEqualTo(8_800);

        assertThat(second(APPROVER, "POST " + BATCH + "/approval").text()).contains("\"state\":\"posted\"");
        assertThat(second(APPROVER, "POST " + BATCH + "/approval").status()).isEqualTo(200);

        assertThat(trade.trading().books().balance(SeededTrade.PUBLISHER)).isZero();
        assertThat(second(APPROVER, "GET " + BATCH + "/bank-file").text())
                .isEqualTo("creditor,amount,currency,reference\r\nSUP000123,88.00,GBP,ESSEX-DATA-2\r\n");
        assertThat(second(PROPOSER, "POST " + BATCH + "/withdrawal").status()).isEqualTo(409);
        assertThat(second(PROPOSER, "POST " + BATCH + "/paid").text()).contains("\"state\":\"paid\"");
    }

    @Test
    void aStatementAddsUpInPounds() {
        second(APPROVER, "POST " + BATCH + "/approval");
        Map<String, String> headers = new HashMap<>(Map.of("accept", "text/plain"));
        Response statement = trade.ask(
                SeededTrade.PUBLISHER,
                "GET /supermarket/trade/remittances/{batch}",
                Map.of("batch", "2"),
                headers,
                new byte[0]);
        assertThat(statement.text())
                .contains("Amount:    88.00 GBP", "ESSEX-DATA-2")
                .containsPattern("2026-11-23 +cycle-counts [0-9a-f]{32} +100.00 +10.00 +2.00 +88.00");
    }

    @Test
    void aStatementIsOnlyForWhomItPays() {
        assertThat(ask(SeededTrade.OTHER, "GET /supermarket/trade/remittances/{batch}", Map.of("batch", "1"), "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aWithdrawnBatchLeavesRoomForTheNext() {
        assertThat(ask(PROPOSER, "POST /supermarket/trade/payouts", Map.of(), "{\"batch\": 3}")
                        .status())
                .isEqualTo(409);
        second(PROPOSER, "POST " + BATCH + "/withdrawal");
        Response third = ask(PROPOSER, "POST /supermarket/trade/payouts", Map.of(), "{\"batch\": 3}");
        assertThat(third.text()).contains("\"total\":8800");
        assertThat(ask(APPROVER, "POST /supermarket/trade/payouts", Map.of(), "{\"batch\": 3}")
                        .body())
                .isEqualTo(third.body());
    }

    @Test
    void neverTellsACreditorsNumberInFull() {
        Map<String, String> account = Map.of("account", "bob-bikes");
        Response put = ask(
                APPROVER, "PUT " + PUBLISHER, account, "{\"standing\": \"registered\", \"creditor\": \"SUP987654\"}");
        assertThat(put.text()).contains("\"creditorEnding\":\"654\"").doesNotContain("SUP987654");
        assertThat(ask(APPROVER, "GET " + PUBLISHER, account, "").text()).isEqualTo(put.text());
        assertThat(second(APPROVER, "GET " + BATCH).text()).doesNotContain("SUP000123");
        assertThat(trade.printed()).doesNotContain("SUP");
    }

    @Test
    void nobodySaysWhoTheyAreThemselves() {
        Map<String, String> account = Map.of("account", SeededTrade.PUBLISHER.value());
        assertThat(ask(SeededTrade.PUBLISHER, "PUT " + PUBLISHER, account, "{\"standing\": \"registered\"}")
                        .status())
                .isEqualTo(403);
        assertThat(trade.trading()
                        .publishers()
                        .find(SeededTrade.PUBLISHER)
                        .orElseThrow()
                        .standing())
                .isEqualTo(Standing.NOT_REGISTERED);
    }
}
