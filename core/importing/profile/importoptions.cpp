// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/profile/importoptions.h"

#include "core/importing/profile/csvdialectoptions.h"
#include "core/importing/profile/transferoptions.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

/// What is of one run, and not of a kind of file.
bool isOfOneRun(const QString &name)
{
    static const std::array names{QLatin1String("resume"), QLatin1String("yes"), QLatin1String("undo")};
    return std::ranges::find(names, name) != names.end();
}

Status readDuplicates(const QCommandLineParser &parser, ImportOptions &options)
{
    options.flies = !parser.isSet(QStringLiteral("no-preflight"));
    if (!parser.isSet(QStringLiteral("on-duplicate")))
        return {};
    const QString choice = parser.value(QStringLiteral("on-duplicate"));
    options.choosesTag = choice == QLatin1String("tag");
    options.onDuplicate = duplicatePolicyFromName(choice);
    if (options.choosesTag && !options.flies)
        return failure(Error::Kind::BadInput,
                       ImportOptions::tr("--on-duplicate tag goes not with --no-preflight: the column is found by "
                                         "reading the file."));
    if (!options.onDuplicate && !options.choosesTag)
        return failure(Error::Kind::BadInput, ImportOptions::tr("--on-duplicate %1: it must be tag, %2.")
                                                  .arg(choice, duplicatePolicyNames().join(QStringLiteral(", "))));
    return {};
}

} // namespace

void ImportOptions::describe(QCommandLineParser &parser)
{
    TransferOptions::describe(parser);
    RunOptions::addTo(parser);
    RunOptions::addImportTo(parser);
    CsvDialectOptions::describe(parser);
    CsvColumnOptions::describe(parser);
    parser.addOptions({
        {QStringLiteral("measurement"), tr("Measurement; the file's name if not given."), QStringLiteral("name")},
        {QStringLiteral("on-ambiguous"), tr("What can be read in several ways: ask (end with code 2) or guess."),
         QStringLiteral("ask|guess"), QStringLiteral("ask")},
        {QStringLiteral("yes"), tr("As --on-ambiguous guess.")},
        {QStringLiteral("on-duplicate"),
         tr("Of rows that share series and time: sequence (a tag with a number tells them apart), tag (the column that "
            "tells them apart becomes a tag), ns (the later ones by a nanosecond each), first, or last."),
         QStringLiteral("choice")},
        {QStringLiteral("no-preflight"), tr("Do not read the whole file before anything is written.")},
    });
}

Result<ImportOptions> ImportOptions::read(const QCommandLineParser &parser)
{
    ImportOptions options;
    const Result<RunOptions> run = RunOptions::read(parser, options.pipeline);
    if (!run)
        return std::unexpected(run.error());
    options.run = *run;
    if (const Status status = TransferOptions::read(parser, options.pipeline); !status)
        return std::unexpected(status.error());
    options.measurement = parser.value(QStringLiteral("measurement"));
    const QString ambiguous = parser.value(QStringLiteral("on-ambiguous"));
    if (ambiguous != QLatin1String("ask") && ambiguous != QLatin1String("guess"))
        return failure(Error::Kind::BadInput, tr("--on-ambiguous must be ask or guess."));
    options.guesses = parser.isSet(QStringLiteral("yes")) || ambiguous == QLatin1String("guess");
    auto dialect = CsvDialectOptions::read(parser);
    if (!dialect)
        return std::unexpected(dialect.error());
    if (const Status status = options.columns.read(parser); !status)
        return std::unexpected(status.error());
    if (const Status status = readDuplicates(parser, options); !status)
        return std::unexpected(status.error());
    options.hints = options.columns.hints();
    options.hints.dialect = *dialect;
    options.hints.leavesSharedRows = options.settlesSharedRows();
    return options;
}

Result<ImportOptions> ImportOptions::of(const ImportProfile &profile)
{
    for (const ImportProfile::Option &option : profile.options) {
        if (!isKey(option))
            return failure(Error::Kind::BadInput, tr("The profile's \"%1\" is no option of an import, or has a value "
                                                     "where it needs none, or none where it needs one.")
                                                      .arg(option.name));
    }
    QCommandLineParser parser;
    describe(parser);
    parser.parse(QStringList{QStringLiteral("penstock-cli")} + profile.arguments());
    return read(parser);
}

bool ImportOptions::isKey(const ImportProfile::Option &option)
{
    QCommandLineParser parser;
    describe(parser);
    const QStringList arguments{QStringLiteral("penstock-cli")};
    // A name that holds a value ("undo=…"), or is empty (what follows were no options any more), is not read as itself.
    return !isOfOneRun(option.name) && parser.parse(arguments + ImportProfile{{}, {}, {option}}.arguments()) &&
           parser.optionNames().contains(option.name) && parser.positionalArguments().isEmpty();
}

ImportOptions::Decided ImportOptions::decided() const
{
    Decided decided;
    for (const CsvColumnOptions::Choice &choice : columns.choices()) {
        const QString name = columns.newName(choice.column);
        decided.roles.insert(name);
        if (choice.role != ColumnPlan::Role::Field || choice.type)
            decided.types.insert(name);
    }
    return decided;
}

Status ImportOptions::apply(ImportPlan &plan) const
{
    if (!measurement.isEmpty())
        plan.measurement = measurement;
    if (onDuplicate)
        plan.onDuplicate = *onDuplicate;
    plan.skipsBadCells = run.skipsBadCells;
    return columns.apply(plan);
}

} // namespace penstock
