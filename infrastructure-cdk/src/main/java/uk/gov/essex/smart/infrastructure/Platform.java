package uk.gov.essex.smart.infrastructure;

import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.sns.ITopic;

/** What every deployable stands on: its stage, its files, the key of its logs and where its alarms go. */
record Platform(StageConfig stage, Sources sources, IKey logKey, ITopic alarmTopic) {}
