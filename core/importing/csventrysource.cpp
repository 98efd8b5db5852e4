// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/csventrysource.h"

#include "core/async/sentences.h"
#include "core/importing/csvanalysis.h"
#include "core/importing/csvimport.h"
#include "core/importing/profile/importoptions.h"
#include "core/importing/profile/importprofilefolder.h"
#include "core/importing/profile/planprofile.h"
#include "core/source/source.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace penstock {

namespace {

struct CsvEntryText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::CsvEntry)
};

Result<ImportProfile> profileOf(const CsvEntry &entry)
{
    if (!entry.profile.isEmpty())
        return ImportProfileFolder::loadFile(entry.profile);
    if (!entry.ownProfile.isEmpty())
        return ImportProfile::fromJson(entry.ownProfile, &ImportOptions::isKey);
    return ImportProfile();
}

} // namespace

Result<std::unique_ptr<Source>> csvSourceOf(const CsvEntry &entry, Flavour flavour)
{
    const Result<ImportProfile> profile = profileOf(entry);
    if (!profile)
        return std::unexpected(profile.error());
    const Result<ImportOptions> options = ImportOptions::of(*profile);
    if (!options)
        return std::unexpected(options.error());
    const std::atomic<bool> stop = false;
    const Result<CsvAnalysis> analysis = analyseCsv(entry.path, {}, options->hints, stop);
    if (!analysis)
        return std::unexpected(analysis.error());
    const QString name = QFileInfo(entry.path).fileName();
    if (const QStringList header = headerOf(*analysis); !profile->fits(header))
        return failure(Error::Kind::BadInput,
                       CsvEntryText::tr("The profile is for files with the columns %1; %2 has %3.")
                           .arg(profile->header.join(QStringLiteral(", ")), name, header.join(QStringLiteral(", "))));
    if (!analysis->questions.isEmpty() && !options->guesses)
        return failure(Error::Kind::BadInput, joinedSentences(analysis->questions));
    ImportPlan plan = analysis->plan;
    plan.skipsBadCells = options->run.skipsBadCells;
    if (const Status status = options->apply(plan); !status)
        return std::unexpected(status.error());
    if (!entry.measurement.isEmpty())
        plan.measurement = entry.measurement;
    // Where its rows go is the sinks' business.
    plan.pipeline.target.database = QStringLiteral("-");
    if (const Status status = plan.validate(flavour); !status)
        return std::unexpected(status.error());
    return makeCsvSource(plan);
}

} // namespace penstock
