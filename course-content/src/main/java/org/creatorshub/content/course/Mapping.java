package org.creatorshub.content.course;

import java.time.LocalDate;

/**
 * A unit's topic under its name in a framework of others, such as ESCO.
 *
 * @param version of the framework
 * @param uri address of the name; empty while nobody has looked it up
 * @param reviewBy when somebody has to see whether the name still stands
 * @param place where it was written
 */
public record Mapping(
    String unit,
    String framework,
    String version,
    String name,
    String uri,
    LocalDate reviewBy,
    Place place) {}
