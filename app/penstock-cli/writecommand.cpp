// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/writecommand.h"

#include "core/client/writetraits.h"
#include "core/lineprotocol/lineencoder.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/session/session.h"
#include "core/source/lineprotocolsource.h"

#include <QCommandLineParser>

namespace penstock {

namespace {

const QStringList laterOptions{QStringLiteral("tag")};

} // namespace

void WriteCommand::describe(QCommandLineParser &parser)
{
    TransferCommand::describe(parser);
    parser.setApplicationDescription(tr("Writes line protocol. Lines without a time get the present one."));
    parser.addPositionalArgument(QStringLiteral("file"), tr("Files of line protocol; - is standard input."),
                                 QStringLiteral("FILE…"));
    parser.addOption({QStringLiteral("precision"),
                      tr("Unit of the times in the file: ns, us, ms, s, m or h. Default ns."), QStringLiteral("unit")});
    addLaterOptions(parser, laterOptions);
}

Status WriteCommand::configure(const QCommandLineParser &parser)
{
    if (const Status status = refuseLaterOptions(parser, laterOptions); !status)
        return status;
    if (parser.isSet(QStringLiteral("precision"))) {
        const std::optional<Precision> precision = precisionFromName(parser.value(QStringLiteral("precision")));
        if (!precision)
            return failure(Error::Kind::BadInput, tr("--precision must be ns, us, ms, s, m or h."));
        m_precision = *precision;
    }
    return TransferCommand::configure(parser);
}

void WriteCommand::begin(const Input &input)
{
    PipelineOptions options = m_options;
    options.sourceName = input.name;
    LineProtocolSource::Options reading;
    reading.precision = m_precision;
    reading.reservesTime = LineEncoder::reservesTime(WriteTraits::of(session()->clientSettings().flavour()).dialect);
    auto *pipeline = new Pipeline(std::make_unique<LineProtocolSource>(input.path, reading),
                                  session()->clientSettings(), options, this);
    pipelines().add(pipeline);
    run(pipeline);
}

} // namespace penstock
