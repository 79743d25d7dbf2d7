package org.creatorshub.reporting.insight;

/** From {@code low} to {@code high}, 95 per cent confidence. */
public record Interval(double low, double high) {}
