// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/democommand.h"

#include "app/penstock-cli/pipelinereport.h"
#include "app/penstock-cli/terminal.h"
#include "core/client/client.h"
#include "core/client/queryjob.h"
#include "core/importing/csvimport.h"
#include "core/importing/tidesample.h"
#include "core/localserver/localserver.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/result/resultset.h"
#include "core/result/tablewriter.h"

#include <QCommandLineParser>
#include <QStandardPaths>

namespace penstock {

namespace {

constexpr std::size_t shownRows = 20;

} // namespace

DemoCommand::DemoCommand(LocalServer &localServer, PipelineRegistry &pipelines, QObject *parent)
    : Command(parent), m_localServer(localServer), m_pipelines(pipelines)
{
}

void DemoCommand::describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        tr("Makes a year of computed tide levels, imports it into the embedded local server, and queries it."));
}

Status DemoCommand::configure(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return failure(Error::Kind::BadInput, tr("demo takes no arguments."));
    return {};
}

void DemoCommand::start(Session *)
{
    connect(&m_localServer, &LocalServer::stateChanged, this, &DemoCommand::onServerChanged);
    terminal::report(tr("Starting the local server…"));
    m_localServer.start();
    onServerChanged();
}
