package dev.silang.extract.time;

import java.time.LocalDate;

/**
 * Days of the Indian calendar of sun and moon: a month runs from new moon to new moon and has the name of the sign that the sun
 * enters in it; its thirty lunar days are steps of twelve degrees between moon and sun. A feast is on the day on which its lunar day
 * has begun at its own hour: sunrise, evening, midnight. Good to an hour for the years that news tell of, 1900 to 2100; where a lunar
 * day begins within it, almanacs of two places may differ by a day.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Hindu_calendar#Lunar_months">the rule</a>; longitudes by Meeus, Astronomical
 *     Algorithms, chapters 25 and 47, terms above a twentieth of a degree
 */
final class IndianMoon {
    /** The time of India, in days. */
    private static final double OF_INDIA = 5.5 / 24;

    private static final double JULIAN_DAY_OF_EPOCH = 2440587.5;

    private static final double JULIAN_DAY_OF_2000 = 2451545;

    private static final double DAYS_OF_CENTURY = 36525;

    private static final int DAYS_OF_MOON = 30;

    private static final double DEGREES_OF_DAY = 360.0 / DAYS_OF_MOON;

    private static final int DEGREES_OF_SIGN = 30;

    /** Degrees that the moon gains on the sun in a day, on average. */
    private static final double GAIN = 12.190749;

    /** Degrees between the equinox and the first of the signs in 2000, by Lahiri, and what a year adds. */
    private static final double SIGNS_OF_2000 = 23.853;

    private static final double SIGNS_IN_YEAR = 0.01397;

    /** A new moon is found to the minute in so many steps. */
    private static final int STEPS = 4;

    private IndianMoon() {}

    /**
     * The first day in a year of the common era on which a lunar day has begun.
     *
     * @param month 1 to 12, from Chaitra
     * @param moonDay 1 to 30, from the new moon
     * @param hour of India, 0 to 24
     */
    static LocalDate day(int year, int month, int moonDay, int hour) {
        LocalDate day = LocalDate.of(year, 1, 1);
        while (day.getYear() == year && !begins(day, month, moonDay, hour)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean begins(LocalDate day, int month, int moonDay, int hour) {
        double now = day.toEpochDay() + JULIAN_DAY_OF_EPOCH + hour / 24.0 - OF_INDIA;
        int before = moonDay(now - 1);
        int here = moonDay(now);
        boolean wrapped = here < before;
        boolean crossed = wrapped ? moonDay > before || moonDay <= here : before < moonDay && moonDay <= here;
        return crossed && month(moonDay <= here ? now : now - 1) == month;
    }

    private static int moonDay(double julian) {
        return (int) (ahead(julian) / DEGREES_OF_DAY) + 1;
    }

    /** Number of the month, 0 for one that is put in. */
    private static int month(double julian) {
        double ahead = ahead(julian);
        int first = sign(newMoon(julian - ahead / GAIN));
        int last = sign(newMoon(julian + (360 - ahead) / GAIN));
        return first == last ? 0 : last + 1;
    }

    private static double newMoon(double near) {
        double at = near;
        for (int i = 0; i < STEPS; i++) {
            double ahead = ahead(at);
            at -= (ahead > 180 ? ahead - 360 : ahead) / GAIN;
        }
        return at;
    }

    /** The sign of the zodiac in which the sun stands among the stars, 0 to 11. */
    private static int sign(double julian) {
        double years = (julian - JULIAN_DAY_OF_2000) * 100 / DAYS_OF_CENTURY;
        return (int) (turned(sun(julian) - SIGNS_OF_2000 - SIGNS_IN_YEAR * years) / DEGREES_OF_SIGN);
    }

    /** Degrees by which the moon is ahead of the sun. */
    private static double ahead(double julian) {
        return turned(moon(julian) - sun(julian));
    }

    private static double sun(double julian) {
        double t = (julian - JULIAN_DAY_OF_2000) / DAYS_OF_CENTURY;
        double m = Math.toRadians(357.52911 + 35999.05029 * t);
        return 280.46646 + 36000.76983 * t + 1.914602 * Math.sin(m) + 0.019993 * Math.sin(2 * m);
    }

    private static double moon(double julian) {
        double t = (julian - JULIAN_DAY_OF_2000) / DAYS_OF_CENTURY;
        double d = Math.toRadians(297.8501921 + 445267.1114034 * t);
        double s = Math.toRadians(357.5291092 + 35999.0502909 * t);
        double m = Math.toRadians(134.9633964 + 477198.8675055 * t);
        double f = Math.toRadians(93.2720950 + 483202.0175233 * t);
        return 218.3164477
                + 481267.88123421 * t
                + 6.288774 * Math.sin(m)
                + 1.274027 * Math.sin(2 * d - m)
                + 0.658314 * Math.sin(2 * d)
                + 0.213618 * Math.sin(2 * m)
                - 0.185116 * Math.sin(s)
                - 0.114332 * Math.sin(2 * f)
                + 0.058793 * Math.sin(2 * d - 2 * m)
                + 0.057066 * Math.sin(2 * d - s - m)
                + 0.053322 * Math.sin(2 * d + m);
    }

    private static double turned(double degrees) {
        double rest = degrees % 360;
        return rest < 0 ? rest + 360 : rest;
    }
}
