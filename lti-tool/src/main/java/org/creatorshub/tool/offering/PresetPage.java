package org.creatorshub.tool.offering;

import org.creatorshub.content.preset.Preset;

/**
 * How to import into one LMS.
 *
 * @param there whether the packages can be downloaded now
 */
public record PresetPage(String base, String files, boolean there, String tried, Preset preset) {}
