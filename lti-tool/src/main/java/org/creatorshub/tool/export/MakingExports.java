package org.creatorshub.tool.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.creatorshub.tool.session.LaunchSession;

/**
 * Makes the portfolios that were asked for, one after the other and part by part: no more than one
 * part of the file is in memory. A job whose worker died is begun anew.
 */
public final class MakingExports {
  private static final Duration SILENT = Duration.ofMinutes(2);
  private final ExportJobs jobs;
  private final CollectingBundle collecting;
  private final WritingExport writing;
  private final Function<Bundle, String> index;
  private final Clock clock;

  /**
   * Makes the use case.
   *
   * @param index the page of the file, from what goes into it
   */
  public MakingExports(
      ExportJobs jobs,
      CollectingBundle collecting,
      WritingExport writing,
      Function<Bundle, String> index,
      Clock clock) {
    this.jobs = jobs;
    this.collecting = collecting;
    this.writing = writing;
    this.index = index;
    this.clock = clock;
  }

  /** One round: what is over is forgotten, what waits is made. */
  public void round() {
    Instant now = clock.instant();
    jobs.forget(now);
    for (Optional<ExportJob> job = jobs.take(now, now.minus(SILENT));
        job.isPresent();
        job = jobs.take(clock.instant(), clock.instant().minus(SILENT))) {
      make(job.get());
    }
  }

  private void make(ExportJob job) {
    ExportJob.State state = ExportJob.State.FAILED;
    jobs.clear(job);
    try (PartedOutput out = new PartedOutput(job)) {
      LaunchSession owner = job.owner();
      Bundle bundle = collecting.collect(owner, job.notes());
      out.expected = Math.max(1, bundle.bytes());
      writing.write(owner, bundle, index.apply(bundle), out);
      out.flushRest();
      jobs.finish(job, ExportJob.State.READY, out.written);
      state = ExportJob.State.READY;
    } catch (IOException e) {
      throw new UncheckedIOException("A portfolio cannot be written", e);
    } finally {
      if (state == ExportJob.State.FAILED) {
        jobs.clear(job);
        jobs.finish(job, state, 0);
      }
    }
  }

  /** Cuts what is written into parts, and tells how far it is after each. */
  private final class PartedOutput extends OutputStream {
    private static final int PART = 1 << 20;
    private final ExportJob job;
    private final byte[] part = new byte[PART];
    private int filled;
    private int number;
    private long written;
    private long expected = 1;

    PartedOutput(ExportJob job) {
      this.job = job;
    }

    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] data, int from, int length) {
      int at = from;
      while (at < from + length) {
        int taken = Math.min(PART - filled, from + length - at);
        System.arraycopy(data, at, part, filled, taken);
        filled += taken;
        at += taken;
        if (filled == PART) {
          flushRest();
        }
      }
    }

    private void flushRest() {
      if (filled > 0) {
        jobs.part(job, number++, java.util.Arrays.copyOf(part, filled));
        written += filled;
        filled = 0;
        jobs.progress(job, (int) Math.min(99, written * 100 / expected), clock.instant());
      }
    }
  }
}
