package uk.gov.essex.smart.devices.sensor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The quantities that say nothing of any person: pollutants, weather, sound level, light, the lamp itself. */
final class Air {

    /** Each channel and how many decimals its sensor tells. */
    static final Map<String, Integer> DECIMALS = decimals();

    private final Sky sky;
    private final Street street;
    private final Chance own;

    Air(Sky sky, Street street, Chance own) {
        this.sky = sky;
        this.street = street;
        this.own = own.branch("air");
    }

    double valueAt(String channel, long second) {
        double noise = own.branch(channel).normalAt(second);
        return switch (channel) {
            case "nox" -> Math.max(0, 6 + 150 * burden(second) + 3 * noise);
            case "no2" -> Math.max(0, 5 + 38 * burden(second) + 1.5 * noise);
            case "o3" -> Math.max(0, 24 + 16 * Math.max(0, sky.sunHeight(second)) - 20 * burden(second) + 1.2 * noise);
            case "so2" -> Math.max(0, 0.8 + 2.2 * burden(second) + 0.2 * noise);
            case "co" -> Math.max(0, 0.18 + 0.8 * burden(second) + 0.02 * noise);
            case "pm10" -> Math.max(0, 11 + 16 * burden(second) + dust(second) + 1.5 * noise);
            case "pm25" -> Math.max(0, 6 + 8 * burden(second) + 0.6 * dust(second) + noise);
            case "wind-speed" -> sky.windSpeed(second);
            case "wind-direction" -> sky.windDirection(second);
            case "temperature" -> sky.temperature(second) + 0.15 * noise;
            case "humidity" -> Sky.clamp(sky.humidity(second) + 0.7 * noise, 0, 100);
            case "pressure" -> sky.pressure(second) + 0.08 * noise;
            case "rain" -> sky.rainRate(second) / 60;
            case "noise" -> 41 + 10 * Math.log10(1 + 60 * street.traffic(second)) + 1.6 * noise;
            case "light" -> Math.max(0, sky.light(second) * (1 + 0.01 * noise));
            case "lamp-power" -> sky.sunHeight(second) > -0.05 ? 0.4 : Math.max(0, 38 + 0.3 * noise);
            default -> throw new IllegalArgumentException("No model of " + channel);
        };
    }

    /** How much of the traffic's exhaust stays in the street: wind thins it, about 1 at a calm evening peak. */
    private double burden(long second) {
        return street.traffic(second) * 2.2 / (1.2 + sky.windSpeed(second));
    }

    private double dust(long second) {
        return Math.max(0, 5 * own.branch("dust").driftAt(second, 50_000) - 4 * Math.min(1, sky.rainRate(second)));
    }

    private static Map<String, Integer> decimals() {
        Map<String, Integer> decimals = new LinkedHashMap<>();
        for (String whole : new String[] {"nox", "no2", "o3", "pm10", "pm25", "wind-direction", "humidity", "light"}) {
            decimals.put(whole, 0);
        }
        for (String tenths :
                new String[] {"so2", "wind-speed", "temperature", "pressure", "rain", "noise", "lamp-power"}) {
            decimals.put(tenths, 1);
        }
        decimals.put("co", 2);
        return Collections.unmodifiableMap(decimals);
    }
}
