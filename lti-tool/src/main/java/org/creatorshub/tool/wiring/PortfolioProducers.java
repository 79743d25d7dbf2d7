package org.creatorshub.tool.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.creatorshub.content.course.Course;
import org.creatorshub.tool.admin.Passphrases;
import org.creatorshub.tool.consent.Consenting;
import org.creatorshub.tool.consent.Consents;
import org.creatorshub.tool.curation.AddingPiece;
import org.creatorshub.tool.curation.Arranging;
import org.creatorshub.tool.curation.ChangingPiece;
import org.creatorshub.tool.curation.OrderingPieces;
import org.creatorshub.tool.curation.Pieces;
import org.creatorshub.tool.curation.Row;
import org.creatorshub.tool.curation.ShowingConsents;
import org.creatorshub.tool.curation.ShowingPiece;
import org.creatorshub.tool.curation.ShowingPieces;
import org.creatorshub.tool.curation.TakingContent;
import org.creatorshub.tool.export.AskingForExport;
import org.creatorshub.tool.export.BringingPortfolio;
import org.creatorshub.tool.export.BroughtPiece;
import org.creatorshub.tool.export.CollectingBundle;
import org.creatorshub.tool.export.ExportJobs;
import org.creatorshub.tool.export.ExportTemplates;
import org.creatorshub.tool.export.MakingExports;
import org.creatorshub.tool.export.WritingExport;
import org.creatorshub.tool.keys.Secrets;
import org.creatorshub.tool.portfolio.Feedback;
import org.creatorshub.tool.portfolio.KeepingFile;
import org.creatorshub.tool.portfolio.KeptFiles;
import org.creatorshub.tool.portfolio.Works;
import org.creatorshub.tool.sending.ArrivingFiles;
import org.creatorshub.tool.sending.SendingFile;
import org.creatorshub.tool.share.ListingShares;
import org.creatorshub.tool.share.MakingShare;
import org.creatorshub.tool.share.OpeningShare;
import org.creatorshub.tool.share.Shares;
import org.creatorshub.tool.share.ShowingShare;
import org.creatorshub.tool.upload.Scanning;

/** The use cases behind the portfolio that learners arrange, share and take along. */
final class PortfolioProducers {

  @Produces
  @Singleton
  KeepingFile keepingFile(KeptFiles files, Scanning scanner, HubConfig config, Clock clock) {
    return new KeepingFile(files, scanner, config.files().room(), clock);
  }

  @Produces
  @Singleton
  Scanning scanning(HubConfig config) {
    return config.files().scanner();
  }

  @Produces
  @Singleton
  TakingContent takingContent(KeepingFile keeping, KeptFiles files) {
    return new TakingContent(keeping, files);
  }

  @Produces
  @Singleton
  Arranging arranging(Course course, Works works, Pieces pieces, Feedback feedback) {
    return new Arranging(course, works, pieces, feedback);
  }

  @Produces
  @Singleton
  Consenting consenting(Consents consents, Clock clock) {
    return new Consenting(consents, clock);
  }

  @Produces
  @Singleton
  Row row(Course course, Works works, Pieces pieces, Arranging arranging, Clock clock) {
    return new Row(course, works, pieces, arranging, clock);
  }

  @Produces
  @Singleton
  AddingPiece addingPiece(Row row, TakingContent taking) {
    return new AddingPiece(row, taking);
  }

  @Produces
  @Singleton
  ChangingPiece changingPiece(Row row, TakingContent taking) {
    return new ChangingPiece(row, taking);
  }

  @Produces
  @Singleton
  OrderingPieces orderingPieces(Row row, TakingContent taking, Consenting consenting) {
    return new OrderingPieces(row, taking, consenting);
  }

  @Produces
  @Singleton
  ShowingPieces showingPieces(Course course, Arranging arranging, Consenting consenting) {
    return new ShowingPieces(course, arranging, consenting);
  }

  @Produces
  @Singleton
  ShowingPiece showingPiece(
      Course course, Arranging arranging, Pieces pieces, Consenting consenting) {
    return new ShowingPiece(course, arranging, pieces, consenting);
  }

  @Produces
  @Singleton
  ShowingConsents showingConsents(Arranging arranging, Consenting consenting) {
    return new ShowingConsents(arranging, consenting);
  }

  @Produces
  @Singleton
  MakingShare makingShare(Shares shares, Secrets secrets, Passphrases passphrases, Clock clock) {
    return new MakingShare(shares, secrets::next, passphrases::keep, clock);
  }

  @Produces
  @Singleton
  OpeningShare openingShare(Shares shares, Secrets secrets, Passphrases passphrases, Clock clock) {
    return new OpeningShare(shares, secrets::next, passphrases::matches, clock);
  }

  @Produces
  @Singleton
  ShowingShare showingShare(Arranging arranging, Consenting consenting, ShowingPieces pieces) {
    return new ShowingShare(arranging, consenting, pieces.words());
  }

  @Produces
  @Singleton
  ListingShares listingShares(Shares shares, Consenting consenting, HubConfig config, Clock clock) {
    return new ListingShares(shares, consenting, config.baseUrl().toString(), clock);
  }

  @Produces
  @Singleton
  SendingFile sendingFile(ArrivingFiles files, Clock clock) {
    return new SendingFile(files, clock);
  }

  @Produces
  @Singleton
  AskingForExport askingForExport(ExportJobs jobs, Clock clock) {
    return new AskingForExport(jobs, clock);
  }

  @Produces
  @Singleton
  MakingExports makingExports(
      ExportJobs jobs, CollectingBundle collecting, WritingExport writing, Clock clock) {
    return new MakingExports(jobs, collecting, writing, ExportTemplates::indexOf, clock);
  }

  @Produces
  @Singleton
  BringingPortfolio bringingPortfolio(
      Works works, Pieces pieces, Arranging arranging, KeepingFile keeping, Clock clock) {
    return new BringingPortfolio(works, pieces, arranging, new BroughtPiece(keeping), clock);
  }
}
