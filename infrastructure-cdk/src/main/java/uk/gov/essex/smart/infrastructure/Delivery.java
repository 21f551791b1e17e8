package uk.gov.essex.smart.infrastructure;

import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.iot.CfnTopicRule.ActionProperty;
import software.amazon.awscdk.services.iot.CfnTopicRule.LambdaActionProperty;
import software.amazon.awscdk.services.lambda.CfnEventInvokeConfig;
import software.amazon.awscdk.services.lambda.CfnEventInvokeConfig.DestinationConfigProperty;
import software.amazon.awscdk.services.lambda.CfnEventInvokeConfig.OnFailureProperty;
import software.amazon.awscdk.services.lambda.Permission;
import software.amazon.awscdk.services.sqs.IQueue;
import software.constructs.Construct;

/** The way of a message from a topic rule to a function's alias; what fails on the way becomes a dead letter. */
final class Delivery {

    private Delivery() {}

    /** @param rule the rule's file in {@code iot-rules/topic-rules}; it alone may call the function */
    static void fromRule(Stack stack, String rule, Platform platform, LiveFunction function, IQueue deadLetters) {
        handOverWhatFails(stack, function, deadLetters);
        TopicRule topicRule = new TopicRule(
                stack,
                rule,
                platform,
                ActionProperty.builder()
                        .lambda(LambdaActionProperty.builder()
                                .functionArn(function.live().getFunctionArn())
                                .build())
                        .build(),
                deadLetters);
        function.live()
                .addPermission(
                        "TheRule",
                        Permission.builder()
                                .principal(new ServicePrincipal("iot.amazonaws.com"))
                                .sourceArn(topicRule.arn())
                                .sourceAccount(stack.getAccount())
                                .build());
    }

    /** Lambda keeps an event for up to six hours and tries it three times in all; then it is a dead letter. */
    static void handOverWhatFails(Construct scope, LiveFunction function, IQueue deadLetters) {
        Access.toSend(function.role(), deadLetters);
        CfnEventInvokeConfig config = CfnEventInvokeConfig.Builder.create(scope, "WhatFails")
                .functionName(function.function().getFunctionName())
                .qualifier(function.live().getAliasName())
                .maximumEventAgeInSeconds(Duration.hours(6).toSeconds())
                .maximumRetryAttempts(2)
                .destinationConfig(DestinationConfigProperty.builder()
                        .onFailure(OnFailureProperty.builder()
                                .destination(deadLetters.getQueueArn())
                                .build())
                        .build())
                .build();
        config.getNode().addDependency(function.role(), function.live());
    }
}
