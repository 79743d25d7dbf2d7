package org.creatorshub.tool.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Portfolios that are being made, and those that wait to be fetched. */
public interface ExportJobs {
  void add(ExportJob job);

  /** The jobs of a person, newest first. */
  List<ExportJob> of(UUID platform, UUID person);

  /**
   * Takes the next job that waits, or one whose worker was not heard of since; nobody else gets it.
   */
  Optional<ExportJob> take(Instant now, Instant silentSince);

  /** Keeps a part of the file; numbers count from 0. */
  void part(ExportJob job, int number, byte[] data);

  /** Forgets the parts that an earlier try left. */
  void clear(ExportJob job);

  void progress(ExportJob job, int percent, Instant at);

  void finish(ExportJob job, ExportJob.State state, long bytes);

  /** Writes the file part by part. */
  void copy(ExportJob job, OutputStream to) throws IOException;

  /** Forgets files whose time is over. */
  int forget(Instant now);
}
