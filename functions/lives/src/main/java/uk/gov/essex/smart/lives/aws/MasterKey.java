package uk.gov.essex.smart.lives.aws;

import software.amazon.awssdk.core.SdkBytes;
import uk.gov.essex.smart.lives.protection.SurrogateId;
import uk.gov.essex.smart.lives.protection.TamperedException;

/** Wraps each person's data key, bound to that person: another's wrapped key does not unwrap. Safe from any thread. */
public interface MasterKey {

    /** A new data key for the person. */
    PersonKey fresh(SurrogateId person);

    /**
     * The person's data key, 32 bytes.
     *
     * @throws TamperedException where it is not what was wrapped, or wrapped for another person
     */
    SdkBytes unwrap(SurrogateId person, SdkBytes wrapped);
}
