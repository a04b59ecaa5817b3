package io.firstcome.api.priority;

/**
 * A quota around one priority start.
 *
 * @param limit how many the policy in force allows on this business day
 * @param usedBefore how many had been used before
 * @param usedAfter how many are used now
 */
public record QuotaUse(int limit, int usedBefore, int usedAfter) {}
