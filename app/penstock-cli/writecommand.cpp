// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/writecommand.h"

#include "app/penstock-cli/stdinspool.h"
#include "app/penstock-cli/terminal.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/session/session.h"
#include "core/source/lineprotocolsource.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace penstock {

namespace {

const QStringList laterOptions{QStringLiteral("tag")};

} // namespace

WriteCommand::WriteCommand(PipelineRegistry &pipelines, QObject *parent) : TransferCommand(pipelines, parent) {}

WriteCommand::~WriteCommand() = default;

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

void WriteCommand::begin(const QString &file)
{
    if (file != QStringLiteral("-")) {
        writeFile(file, QFileInfo(file).fileName());
        return;
    }
    m_input = std::make_unique<StdinSpool>();
    connect(m_input.get(), &StdinSpool::finished, this, [this] {
        if (const std::optional<Error> &error = m_input->error()) {
            markFailed();
            terminal::report(*error);
            advance();
            return;
        }
        writeFile(m_input->path(), tr("standard input"));
    });
}

void WriteCommand::writeFile(const QString &path, const QString &name)
{
    PipelineOptions options = m_options;
    options.sourceName = name;
    auto *pipeline =
        new Pipeline(std::make_unique<LineProtocolSource>(path, LineProtocolSource::Options{m_precision, true}),
                     session()->clientSettings(), options, this);
    pipelines().add(pipeline);
    run(pipeline);
}

void WriteCommand::cancelPreparation()
{
    m_input.reset();
    advance();
}

} // namespace penstock
