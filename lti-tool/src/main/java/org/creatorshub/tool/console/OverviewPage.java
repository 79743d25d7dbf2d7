package org.creatorshub.tool.console;

import java.util.List;
import org.creatorshub.tool.admin.Attention;

/** What needs attention first. */
record OverviewPage(List<Item> items) {
  /** One thing to look at. */
  record Item(String tone, String word, String sentence, String advice, String path) {
    static Item of(Attention attention) {
      boolean bad = attention.level() == Attention.Level.BAD;
      return new Item(
          bad ? "bad" : "warn",
          bad ? "Needs you" : "Look when you can",
          attention.sentence(),
          attention.advice(),
          attention.path());
    }
  }
}
