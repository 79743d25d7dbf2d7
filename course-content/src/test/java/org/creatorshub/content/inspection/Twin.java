package org.creatorshub.content.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A sound package and the fault that makes its bad twin.
 *
 * @param ids rules that the twin breaks, and no others
 */
record Twin(String name, PackageMaker sound, UnaryOperator<PackageMaker> fault, List<String> ids) {

  static Twin of(
      String name, PackageMaker sound, UnaryOperator<PackageMaker> fault, String... ids) {
    return new Twin(name, sound, fault, List.of(ids));
  }

  /** One piece of text changed in one file. */
  static UnaryOperator<PackageMaker> in(String file, String old, String by) {
    return maker -> maker.replacing(file, old, by);
  }

  void isRefusedAlone() {
    assertThat(sound.inspection().findings()).isEmpty();
    assertThat(fault.apply(sound).faults()).isEqualTo(ids);
  }

  @Override
  public String toString() {
    return name;
  }
}
