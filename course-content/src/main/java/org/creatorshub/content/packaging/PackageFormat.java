package org.creatorshub.content.packaging;

import java.util.List;

/** A format in which the course leaves: SCORM, EPUB, a question bank, … */
public interface PackageFormat {

  /** Short and lower-case, for folders and tables: {@code scorm12}. */
  String name();

  /** The packages of this format; none if the course has nothing that it can hold. */
  List<Export> exports(CourseContents contents);
}
