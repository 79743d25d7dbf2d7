package org.creatorshub.tool.inquiry;

/**
 * The answer to a question in one sentence.
 *
 * @param text plain words, with the number of people that it rests on
 */
public record Answer(State state, String text) {

  /** What an answer means for the teacher; the words stand beside it, so no colour is needed. */
  public enum State {
    /** Nothing has happened that could answer. */
    NOTHING_YET("Nothing yet"),
    /** Something has happened, but too little to say. */
    TOO_FEW("Too few to say"),
    /** Answered, and nothing asks for the teacher. */
    CALM("Nothing to do"),
    /** Answered, and worth a look. */
    LOOK("Look at this"),
    /** Made up, to show what will be here. */
    EXAMPLE("Example"),
    /** Could not be worked out; the rest of the page still stands. */
    FAILED("Not available");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public static Answer nothingYet(String text) {
    return new Answer(State.NOTHING_YET, text);
  }

  public static Answer tooFew(String text) {
    return new Answer(State.TOO_FEW, text);
  }

  public static Answer calm(String text) {
    return new Answer(State.CALM, text);
  }

  public static Answer look(String text) {
    return new Answer(State.LOOK, text);
  }
}
