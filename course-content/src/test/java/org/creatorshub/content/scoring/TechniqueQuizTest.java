package org.creatorshub.content.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.creatorshub.content.course.Technique;
import org.creatorshub.content.reading.CourseReader;
import org.creatorshub.content.reading.CourseSource;
import org.creatorshub.content.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TechniqueQuizTest {
  private static final TechniqueQuiz QUIZ =
      switch (CourseReader.read(CourseSource.directory(Path.of("courses/online-marketing")))) {
        case Reading.Read read -> new TechniqueQuiz(read.course().techniques());
        case Reading.Faulty faulty -> throw new AssertionError(faulty.report());
      };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "B | brainwriting 6-3-5 | true",
        "B | BRAIN STORMING | true",
        "B | Brain-writing | true",
        "C | crazy eights | true",
        "D | de Bono's hats | true",
        "D | six thinking hats | true",
        "D | Edward de Bono’s hats (Six Thinking Hats) | false",
        "H | How might we? | true",
        "K | KJ | true",
        "K | affinity diagram | true",
        "K | the KJ method | true",
        "N | NGT | true",
        "Q | question formulation technique | true",
        "V | Value-Proposition Canvas | true",
        "X | x-y map | true",
        "X | 2×2 matrix | true",
        "X | 2 x 2 Matrix | true",
        "Y | Yes and | true",
        "Z | zwicky | true",
        "Z | Zoom in zoom out | true",
        "Z | zóom | true",
        "A | Brainstorming | false",
        "S | scampi | false",
        "S | ' ' | false",
        "S | ??? | false",
        "S | S | false",
        "? | SCAMPER | false",
      })
  void acceptsNamesHoweverTheyAreWritten(String letter, String typed, boolean accepted) {
    assertThat(QUIZ.accepts(letter, typed)).isEqualTo(accepted);
  }

  @Test
  void acceptsEveryListedNameForItsLetterOnly() {
    for (Technique technique : QUIZ.techniques()) {
      assertThat(QUIZ.accepts(technique.letter(), technique.name())).as(technique.name()).isTrue();
      technique
          .shortNames()
          .forEach(name -> assertThat(QUIZ.accepts(technique.letter(), name)).isTrue());
      assertThat(QUIZ.letters(0).stream().filter(letter -> QUIZ.accepts(letter, technique.name())))
          .containsExactly(technique.letter());
    }
  }

  @Test
  void ordersAllLettersBySeed() {
    assertThat(QUIZ.letters(7)).hasSize(26).doesNotHaveDuplicates().isEqualTo(QUIZ.letters(7));
    assertThat(QUIZ.letters(7)).isNotEqualTo(QUIZ.letters(8));
  }
}
