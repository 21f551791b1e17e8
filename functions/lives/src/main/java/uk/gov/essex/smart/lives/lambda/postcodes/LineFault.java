package uk.gov.essex.smart.lives.lambda.postcodes;

/**
 * One thing wrong with a file.
 *
 * @param line the header being 1
 * @param detail what would be right
 */
record LineFault(int line, String detail) {}
