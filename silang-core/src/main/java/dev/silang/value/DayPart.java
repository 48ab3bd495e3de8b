package dev.silang.value;

/**
 * Parts of the day with their hours, as Indonesian newsrooms use them; the ends overlap on purpose ("sore" and
 * "petang" are both said of 17.30). Codes are those of TIMEX3 where it has one.
 */
public enum DayPart {
    DAWN("TDW", 0, 6),
    MORNING("TMO", 4, 11),
    MIDDAY("TMI", 10, 15),
    AFTERNOON("TAF", 14, 19),
    EVENING("TEV", 17, 20),
    NIGHT("TNI", 18, 28);

    private final String code;
    private final int fromHour;
    private final int toHour;

    DayPart(String code, int fromHour, int toHour) {
        this.code = code;
        this.fromHour = fromHour;
        this.toHour = toHour;
    }

    public String code() {
        return code;
    }

    /** First hour, 0 to 23. */
    public int fromHour() {
        return fromHour;
    }

    /** Hour behind the last; above 24 it runs into the next day. */
    public int toHour() {
        return toHour;
    }

    /** Minutes from a minute of the day to the nearest that may be called so, 0 if it may itself. */
    public int gap(int minuteOfDay) {
        int before = Math.floorMod(fromHour * 60 - minuteOfDay, 1440);
        int behind = Math.floorMod(minuteOfDay - toHour * 60, 1440);
        return holds(minuteOfDay) ? 0 : Math.min(before, behind);
    }

    /** Whether a minute of the day, 0 to 1439, may be called so. */
    public boolean holds(int minuteOfDay) {
        int from = fromHour * 60;
        int to = toHour * 60;
        return (minuteOfDay >= from && minuteOfDay < to) || (minuteOfDay + 1440 >= from && minuteOfDay + 1440 < to);
    }
}
