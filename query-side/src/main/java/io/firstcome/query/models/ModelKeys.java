package io.firstcome.query.models;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** How the read models are called in Redis. Everything below {@link #ALL} can be had from the log again. */
public final class ModelKeys {

    /** Matches every key of ours. */
    public static final String ALL = "firstcome:*";

    /** Channel of one salon: its live queue or its settings have changed. */
    public static final String QUEUE_CHANNEL = "queue:";

    /** Channel of the models as a whole: how far they are, or that they are being made anew. */
    public static final String MODELS_CHANNEL = "models:news";

    private static final String PREFIX = "firstcome:";

    private ModelKeys() {}

    /** Hash: epoch, status, and how far a rebuild is. */
    public static byte[] models() {
        return bytes(PREFIX + "models");
    }

    /** Whoever holds it makes the models anew. */
    public static byte[] builder() {
        return bytes("firstcome-builder");
    }

    /** Sorted set: the nodes that follow the log, each until when it counts as being there. */
    public static byte[] nodes() {
        return bytes("firstcome-nodes");
    }

    /** Hash: how far one segment of the processor is, and which node has claimed it. */
    public static byte[] token(int segment) {
        return bytes(PREFIX + "token:" + segment);
    }

    /** Hash: the newest day of a salon as its two audiences see it, and the day before it, in fields that end in its date. */
    public static byte[] live(String salonId) {
        return bytes(PREFIX + "live:" + salonId);
    }

    /** Hash: the summary of each day of a salon. */
    public static byte[] days(String salonId) {
        return bytes(PREFIX + "days:" + salonId);
    }

    /** Hash: each day of a salon as an owner compares it with others. */
    public static byte[] figures(String salonId) {
        return bytes(PREFIX + "figures:" + salonId);
    }

    /** Hash: the position of each day of a salon. */
    public static byte[] positions(String salonId) {
        return bytes(PREFIX + "positions:" + salonId);
    }

    /** Set: the days of a salon of which the tickets are kept. */
    public static byte[] ticketDays(String salonId) {
        return bytes(PREFIX + "ticket-days:" + salonId);
    }

    /** What {@link #tickets} begins with. */
    public static byte[] ticketsOf(String salonId) {
        return bytes(PREFIX + "tickets:" + salonId + "@");
    }

    /** Hash: each ticket of a day as its owner sees it. */
    public static byte[] tickets(String salonId, LocalDate day) {
        return bytes(PREFIX + "tickets:" + salonId + "@" + day);
    }

    /** Sorted set, all with the same score: the ids of all salons. */
    public static byte[] salons() {
        return bytes(PREFIX + "salons");
    }

    /** Hash: position, line of the list, and settings of a salon. */
    public static byte[] salon(String salonId) {
        return bytes(PREFIX + "salon:" + salonId);
    }

    /** Text as Redis keeps it. */
    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A number as Redis keeps it. */
    public static byte[] bytes(long number) {
        return bytes(Long.toString(number));
    }
}
