package uk.gov.essex.smart.benchmarks.cost;

/**
 * A way from the lamppost to the table, by what one message costs in each service.
 *
 * @param name what to call it
 * @param messagesAnHour messages of one post
 * @param connectedMinutesAnHour minutes an hour that a post's connection is open
 * @param basicIngest whether messages go by Basic Ingest, which skips the broker and its charge
 * @param messageBytes the MQTT payload
 * @param writeUnitsAMessage as DynamoDB reports them
 * @param storedBytesAMessage items with their keys and DynamoDB's 100 bytes of overhead each
 * @param billedMilliseconds of the function for one message
 * @param memoryGb the function's memory
 * @param logBytesAMessage bytes the function's invocation leaves in CloudWatch Logs
 * @param tracedShare share of invocations that X-Ray records
 */
public record Design(
        String name,
        double messagesAnHour,
        double connectedMinutesAnHour,
        boolean basicIngest,
        int messageBytes,
        double writeUnitsAMessage,
        double storedBytesAMessage,
        double billedMilliseconds,
        double memoryGb,
        double logBytesAMessage,
        double tracedShare) {

    Design sendingWhileConnected(String otherName, double minutesAnHour) {
        return new Design(
                otherName,
                messagesAnHour,
                minutesAnHour,
                basicIngest,
                messageBytes,
                writeUnitsAMessage,
                storedBytesAMessage,
                billedMilliseconds,
                memoryGb,
                logBytesAMessage,
                tracedShare);
    }
}
