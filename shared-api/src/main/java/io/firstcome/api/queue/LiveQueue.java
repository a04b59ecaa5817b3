package io.firstcome.api.queue;

/**
 * The live queue of one salon for one audience, already encoded.
 *
 * @param position the position in the log of the last event that is in it
 * @param json a {@link LiveQueueView} as UTF-8 JSON; shared by all readers, so nobody may change it
 */
@SuppressWarnings("ArrayRecordComponent") // bytes in, bytes out: one encoded copy is shared by all readers
public record LiveQueue(String salonId, Audience audience, long position, byte[] json) {}
