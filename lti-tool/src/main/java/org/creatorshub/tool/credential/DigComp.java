package org.creatorshub.tool.credential;

import java.util.Map;

/** Competences of DigComp 2.2 (JRC128415) by their codes. */
final class DigComp {
  /** The framework has one address, and none for each competence. */
  static final String ADDRESS = "https://publications.jrc.ec.europa.eu/repository/handle/JRC128415";

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("1.1", "Browsing, searching and filtering data, information and content"),
          Map.entry("1.2", "Evaluating data, information and digital content"),
          Map.entry("1.3", "Managing data, information and digital content"),
          Map.entry("2.1", "Interacting through digital technologies"),
          Map.entry("2.2", "Sharing through digital technologies"),
          Map.entry("2.3", "Engaging in citizenship through digital technologies"),
          Map.entry("2.4", "Collaborating through digital technologies"),
          Map.entry("2.5", "Netiquette"),
          Map.entry("2.6", "Managing digital identity"),
          Map.entry("3.1", "Developing digital content"),
          Map.entry("3.2", "Integrating and re-elaborating digital content"),
          Map.entry("3.3", "Copyright and licences"),
          Map.entry("3.4", "Programming"),
          Map.entry("4.1", "Protecting devices"),
          Map.entry("4.2", "Protecting personal data and privacy"),
          Map.entry("4.3", "Protecting health and well-being"),
          Map.entry("4.4", "Protecting the environment"),
          Map.entry("5.1", "Solving technical problems"),
          Map.entry("5.2", "Identifying needs and technological responses"),
          Map.entry("5.3", "Creatively using digital technologies"),
          Map.entry("5.4", "Identifying digital competence gaps"));

  private DigComp() {}

  static String name(String code) {
    return NAMES.getOrDefault(code, "Competence " + code);
  }
}
