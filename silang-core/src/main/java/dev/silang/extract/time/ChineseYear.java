package dev.silang.extract.time;

import java.time.LocalDate;

/**
 * The first day of the Chinese year: the second new moon behind the month of the winter solstice, in the time of Beijing.
 * Good for the years that news tell of, 1900 to 2100.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Chinese_calendar#Chinese_New_Year">the rule</a>; moons and solstices by Meeus,
 *     Astronomical Algorithms, chapters 49 and 27
 */
final class ChineseYear {
    private static final double MONTH = 29.530588861;

    private static final double MOONS_OF_YEAR = 12.3685;

    /** From a Julian day, which begins at noon of Greenwich, to midnight of Beijing. */
    private static final double TO_BEIJING = 0.5 + 8.0 / 24;

    private static final double JULIAN_DAY_OF_EPOCH = 2440588;

    /** A year before it would begin with a month that was put in: the rule then takes the next. */
    private static final int FIRST_DAY = 21;

    private ChineseYear() {}

    /** The day in January or February on which the year begins. */
    static LocalDate firstDay(int year) {
        LocalDate solstice = day(solstice(year - 1));
        long moon = Math.round((year - 2000) * MOONS_OF_YEAR);
        while (newMoon(moon).isAfter(solstice)) {
            moon--;
        }
        LocalDate first = newMoon(moon + 2);
        return first.isBefore(LocalDate.of(year, 1, FIRST_DAY)) ? newMoon(moon + 3) : first;
    }

    private static LocalDate day(double julian) {
        return LocalDate.ofEpochDay((long) Math.floor(julian + TO_BEIJING - JULIAN_DAY_OF_EPOCH));
    }

    private static double solstice(int year) {
        double y = (year - 2000) / 1000.0;
        return 2451900.05952 + y * (365242.74049 + y * (-0.06223 + y * (-0.00823 + y * 0.00032)));
    }

    /** @param k moons since the first of 2000 */
    private static LocalDate newMoon(long k) {
        double t = k / 1236.85;
        double e = 1 - t * (0.002516 + t * 0.0000074);
        double sun = Math.toRadians(2.5534 + 29.10535670 * k - 0.0000014 * t * t);
        double moon = Math.toRadians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
        double latitude = Math.toRadians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
        double correction = -0.40720 * Math.sin(moon)
                + 0.17241 * e * Math.sin(sun)
                + 0.01608 * Math.sin(2 * moon)
                + 0.01039 * Math.sin(2 * latitude)
                + 0.00739 * e * Math.sin(moon - sun)
                - 0.00514 * e * Math.sin(moon + sun)
                + 0.00208 * e * e * Math.sin(2 * sun)
                - 0.00111 * Math.sin(moon - 2 * latitude)
                - 0.00057 * Math.sin(moon + 2 * latitude)
                + 0.00056 * e * Math.sin(2 * moon + sun)
                - 0.00042 * Math.sin(3 * moon)
                + 0.00042 * e * Math.sin(sun + 2 * latitude)
                + 0.00038 * e * Math.sin(sun - 2 * latitude)
                - 0.00024 * e * Math.sin(2 * moon - sun);
        return day(2451550.09766 + MONTH * k + 0.00015437 * t * t + correction);
    }
}
