package uk.gov.essex.smart.supermarket.ledger;

/**
 * As what the council sells a publisher's data, which decides who charges value added tax. It is for the council's tax
 * adviser to choose.
 */
public enum Capacity {
    /**
     * A disclosed agent: the publisher supplies the buyer, and charges tax where registered; the council supplies the
     * publisher with its service, the share, and charges tax on that (VAT Notice 700, section 22; VAT Act 1994, section
     * 47(3) does not apply to who does not act in his own name).
     */
    AGENT,
    /**
     * A platform that authorises the payment, hands over the download or sets the terms. It is taken to be supplied by the
     * publisher and to supply the buyer, so that all its sales carry tax, whoever published (Implementing Regulation (EU)
     * 282/2011, article 9a, as kept; HMRC, VAT rules for supplies of digital services to consumers; Fenix International
     * v HMRC, C-695/20). What a registered publisher charges the council is the council's to reclaim.
     */
    SUPPLIER
}
