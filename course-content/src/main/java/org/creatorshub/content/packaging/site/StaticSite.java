package org.creatorshub.content.packaging.site;

import java.util.List;
import org.creatorshub.content.archive.PackageArchive;
import org.creatorshub.content.archive.PackageFile;
import org.creatorshub.content.packaging.CourseContents;
import org.creatorshub.content.packaging.Export;
import org.creatorshub.content.packaging.PackageFormat;
import org.creatorshub.content.packaging.player.Host;
import org.creatorshub.content.packaging.player.PlayerFiles;

/** A web site that opens from a folder or any web server, and keeps progress in the browser. */
public final class StaticSite implements PackageFormat {

  @Override
  public String name() {
    return "site";
  }

  @Override
  public List<Export> exports(CourseContents contents) {
    List<PackageFile> files = new PlayerFiles(contents, Host.SITE).whole();
    long pages = files.stream().filter(file -> file.path().endsWith(".html")).count();
    return List.of(
        Export.zip(contents.stem() + "-site.zip", (int) pages, new PackageArchive(files)));
  }
}
