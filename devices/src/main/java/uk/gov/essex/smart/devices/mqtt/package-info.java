/** The road to the cloud: MQTT 5 with mutual TLS, on the AWS IoT Device SDK. Nothing outside knows the SDK. */
@NullMarked
package uk.gov.essex.smart.devices.mqtt;

import org.jspecify.annotations.NullMarked;
