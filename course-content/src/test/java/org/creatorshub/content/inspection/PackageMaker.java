package org.creatorshub.content.inspection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.creatorshub.content.inspection.container.Limits;
import org.creatorshub.content.inspection.finding.Finding;

/** Makes small packages, sound ones and bad twins of them. */
public final class PackageMaker {
  private final Map<String, byte[]> files = new LinkedHashMap<>();

  public static PackageMaker empty() {
    return new PackageMaker();
  }

  /** The files of a package, to be changed one by one. */
  public static PackageMaker of(byte[] zip) {
    PackageMaker maker = new PackageMaker();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        maker.with(entry.getName(), in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return maker;
  }

  public PackageMaker with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public PackageMaker with(String name, byte[] bytes) {
    files.put(name, bytes);
    return this;
  }

  public PackageMaker without(String name) {
    if (files.remove(name) == null) {
      throw new IllegalArgumentException("There is no " + name);
    }
    return this;
  }

  /** The name of a file changed; its content stays. */
  public PackageMaker renaming(String name, String to) {
    byte[] bytes = files.get(name);
    return without(name).with(to, bytes == null ? new byte[0] : bytes);
  }

  /** Every file by its name, in the order of the package. */
  public Map<String, byte[]> files() {
    return new LinkedHashMap<>(files);
  }

  public String text(String name) {
    return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  public PackageMaker replacing(String name, String old, String by) {
    String text = new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(name + " does not hold \"" + old + "\"");
    }
    return with(name, text.replace(old, by));
  }

  /** A ZIP whose entries have the given order; {@code mimetype} is stored. */
  public byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        if (file.getKey().equals("mimetype")) {
          CRC32 sum = new CRC32();
          sum.update(file.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(file.getValue().length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public Inspection inspection() {
    return inspection(zip());
  }

  /** Ids of the rules that were broken, each once. */
  public List<String> faults() {
    return faults(inspection());
  }

  public static List<String> faults(Inspection inspection) {
    return inspection.findings().stream()
        .filter(Finding::fault)
        .map(Finding::id)
        .distinct()
        .toList();
  }

  public static Inspection inspection(byte[] bytes) {
    try {
      Path file = Files.createTempFile("package", ".zip");
      try {
        Files.write(file, bytes);
        return new CheckingPackage(Limits.usual()).check(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
