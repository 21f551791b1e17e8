package uk.gov.essex.smart.lives.protection;

/** Codes that nobody makes who does not hold a secret key, which the store of what they are made of does not. */
public interface Codes {

    String code(String text);

    /** Whether the code was made of the text, under a newer key or an older one. */
    boolean isOf(String text, String code);
}
