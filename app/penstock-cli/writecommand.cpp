// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/writecommand.h"

#include "app/penstock-cli/inputspool.h"
#include "core/client/write/writetraits.h"
#include "core/importing/profile/transferoptions.h"
#include "core/pipeline/influxoutlet.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/session/session.h"
#include "core/writing/linespart.h"

#include <QCommandLineParser>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

QString targetText(const QString &database, const QString &policy)
{
    const QString name = WriteCommand::tr("the database “%1”").arg(database);
    return policy.isEmpty() ? name : WriteCommand::tr("%1, retention policy “%2”").arg(name, policy);
}

} // namespace

void WriteCommand::describe(QCommandLineParser &parser)
{
    TransferOptions::describe(parser);
    RunOptions::addTo(parser);
    TransferCommand::describe(parser);
    parser.setApplicationDescription(tr("Writes line protocol. Lines without a time get the present one."));
    parser.addPositionalArgument(QStringLiteral("file"),
                                 tr("Files of line protocol, plain or packed by gzip or zstd; - is standard input."),
                                 QStringLiteral("FILE…"));
    parser.addOption({QStringLiteral("precision"),
                      tr("Unit of the times in the file: ns, us, ms, s, m or h. Default ns."), QStringLiteral("unit")});
    parser.addOption({QStringLiteral("tag"),
                      tr("A tag for every line that does not have it: name=value. May be given several times."),
                      QStringLiteral("name=value")});
}

Status WriteCommand::configure(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("precision"))) {
        const std::optional<Precision> precision = precisionFromName(parser.value(QStringLiteral("precision")));
        if (!precision)
            return failure(Error::Kind::BadInput, tr("--precision must be ns, us, ms, s, m or h."));
        m_precision = *precision;
    }
    const Result<DefaultTags> tags = DefaultTags::read(parser.values(QStringLiteral("tag")).join(u','));
    if (!tags)
        return failure(Error::Kind::BadInput, tr("--tag: %1").arg(tags.error().message));
    m_tags = *tags;
    m_givenPolicy = parser.value(QStringLiteral("rp"));
    if (const Status status = TransferCommand::configure(parser); !status)
        return status;
    if (m_run.skipsBadCells)
        return failure(Error::Kind::BadInput,
                       tr("--on-error skip-cell is for import: a line is written whole or not."));
    return {};
}

bool WriteCommand::filesNameDatabase() const
{
    // What can be read only once has not been read yet: a database must be named for it.
    return std::ranges::all_of(files(), [](const QString &file) {
        return !InputSpool::isNeededFor(file) && !LineProtocolSource::contextOf(file).database.empty();
    });
}

void WriteCommand::begin(const Input &input)
{
    write({}, LineProtocolSource::contextOf(input.path));
}

void WriteCommand::write(const LineProtocolSource::Rest &from, const ExportContext &target)
{
    if (const Status status = refuseOtherTarget(target); !status) {
        failInput(status.error());
        return;
    }
    LinesToWrite lines;
    lines.file = input().path;
    lines.precision = m_precision;
    lines.tags = m_tags;
    lines.options = m_options;
    lines.options.sourceName = input().name;
    LinesPart part = LinesPart::of(lines, session()->clientSettings(), from, target);
    m_source = part.source.get();
    auto outlets = influxOutlet(session()->clientSettings(), part.options);
    auto *pipeline = new Pipeline(std::move(part.source), std::move(outlets), part.options, this);
    pipelines().add(pipeline);
    run(pipeline);
}

Status WriteCommand::refuseOtherTarget(const ExportContext &target) const
{
    const QString database = QString::fromStdString(target.database);
    const QString policy = QString::fromStdString(target.retentionPolicy);
    const bool needsDatabase = WriteTraits::of(session()->clientSettings().flavour()).needsDatabase;
    if (needsDatabase && database.isEmpty() && m_options.target.database.isEmpty())
        return failure(Error::Kind::BadInput, tr("Say which database: --database NAME."));
    const bool isOther = !database.isEmpty() && !givenDatabase().isEmpty() && givenDatabase() != database;
    if (isOther || (!policy.isEmpty() && !m_givenPolicy.isEmpty() && m_givenPolicy != policy))
        return failure(
            Error::Kind::BadInput,
            tr("%1 says in a comment (CONTEXT-…) that its lines belong to %2, so they are not written to "
               "%3. Leave --database and --rp out, or take the comments out of the file.")
                .arg(input().name, targetText(database, policy), targetText(givenDatabase(), m_givenPolicy)));
    return {};
}

bool WriteCommand::continueInput()
{
    const std::optional<LineProtocolSource::Rest> rest = std::exchange(m_source, nullptr)->rest();
    if (!rest)
        return false;
    write(*rest, rest->context);
    return true;
}

} // namespace penstock
