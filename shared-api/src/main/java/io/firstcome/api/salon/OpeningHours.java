package io.firstcome.api.salon;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** From when until when customers may join by themselves on one day of the week, in the salon's own time. */
public record OpeningHours(DayOfWeek day, LocalTime opens, LocalTime closes) {}
