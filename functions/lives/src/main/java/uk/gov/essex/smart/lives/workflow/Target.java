package uk.gov.essex.smart.lives.workflow;

/** How long a stage may take. */
public record Target(int amount, Unit unit) {

    /** @throws IllegalArgumentException where the amount is not positive */
    public Target {
        if (amount <= 0) {
            throw new IllegalArgumentException("The amount (" + amount + ") of a target must be positive");
        }
    }
}
