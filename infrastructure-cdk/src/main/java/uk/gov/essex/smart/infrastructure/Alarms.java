package uk.gov.essex.smart.infrastructure;

import java.util.List;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.AlarmProps;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.amazon.awscdk.services.sns.ITopic;
import software.constructs.Construct;

/** Raises alarms, each told when it begins and when it ends. */
final class Alarms {

    private final Construct scope;
    private final ITopic topic;

    Alarms(Construct scope, ITopic topic) {
        this.scope = scope;
        this.topic = topic;
    }

    /** What must never happen: one occurrence in a period of the metric is an alarm. */
    void onAny(String id, IMetric metric, String meaning) {
        atLeast(id, metric, 1, 1, meaning);
    }

    /** An alarm once the metric has stood at the threshold or above for so many periods in a row. */
    void atLeast(String id, IMetric metric, double threshold, int periods, String meaning) {
        raise(
                id,
                AlarmProps.builder()
                        .metric(metric)
                        .threshold(threshold)
                        .evaluationPeriods(periods)
                        .comparisonOperator(ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD)
                        .treatMissingData(TreatMissingData.NOT_BREACHING)
                        .alarmDescription(meaning)
                        .build());
    }

    /** An alarm once the metric falls below the threshold; here silence is the fault. */
    void below(String id, IMetric metric, double threshold, String meaning) {
        raise(
                id,
                AlarmProps.builder()
                        .metric(metric)
                        .threshold(threshold)
                        .evaluationPeriods(1)
                        .comparisonOperator(ComparisonOperator.LESS_THAN_THRESHOLD)
                        .treatMissingData(TreatMissingData.BREACHING)
                        .alarmDescription(meaning)
                        .build());
    }

    private void raise(String id, AlarmProps props) {
        Alarm alarm = new Alarm(scope, id, props);
        SnsAction tell = new SnsAction(topic);
        alarm.addAlarmAction(tell);
        alarm.addOkAction(tell);
    }

    /** Raises several alarms of the kind one occurrence sets off. */
    void onAnyOf(List<Watched> watched) {
        watched.forEach(one -> onAny(one.id(), one.metric(), one.meaning()));
    }

    /** A metric whose every occurrence is an alarm, and what it means. */
    record Watched(String id, IMetric metric, String meaning) {}
}
