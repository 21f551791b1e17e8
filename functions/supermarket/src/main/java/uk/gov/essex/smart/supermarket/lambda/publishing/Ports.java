package uk.gov.essex.smart.supermarket.lambda.publishing;

import java.time.InstantSource;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.uploads.SentFiles;
import uk.gov.essex.smart.supermarket.uploads.ShelfFiles;
import uk.gov.essex.smart.supermarket.uploads.StandingApprovals;
import uk.gov.essex.smart.supermarket.uploads.Uploads;

/** All that publishing is done with. */
public record Ports(
        Catalogue catalogue,
        Uploads uploads,
        StandingApprovals approvals,
        SentFiles files,
        ShelfFiles shelf,
        InstantSource clock) {}
