package uk.gov.essex.smart.lives.directory;

/**
 * Whom a service is for by age, in whole years, both ends included.
 *
 * @param least 0 where there is no lower end
 * @param most {@value #OLDEST} where there is no upper end
 */
public record Ages(int least, int most) {

    public static final int OLDEST = 150;

    public static final Ages ANY = new Ages(0, OLDEST);

    public Ages {
        if (least < 0 || least > most || most > OLDEST) {
            throw new IllegalArgumentException(
                    "Ages (" + least + " to " + most + ") must rise and lie within 0 to " + OLDEST);
        }
    }

    public boolean admit(int age) {
        return age >= least && age <= most;
    }
}
