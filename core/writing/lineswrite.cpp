// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writing/lineswrite.h"

#include "core/client/client.h"
#include "core/client/write/writetraits.h"
#include "core/pipeline/influxoutlet.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineregistry.h"
#include "core/writing/statementsjob.h"

#include <utility>

namespace penstock {

LinesWrite::LinesWrite(const LinesToWrite &lines, const QStringList &statements, Client &client,
                       PipelineRegistry &pipelines, QObject *parent)
    : Job(parent), m_lines(lines), m_settings(client.settings()), m_pipelines(pipelines)
{
    holdFinished();
    if (statements.isEmpty()) {
        begin();
        return;
    }
    m_statements = new StatementsJob(client, statements, this);
    connect(m_statements, &Job::finished, this, [this] {
        m_statementsRun = m_statements->done();
        if (m_statements->state() == State::Succeeded && isRunning()) {
            begin();
            return;
        }
        if (m_statements->state() == State::Failed)
            fail(m_statements->error());
        releaseFinished();
    });
}

void LinesWrite::begin()
{
    const std::string_view text(m_lines.text.constData(), static_cast<std::size_t>(m_lines.text.size()));
    begin({}, m_lines.file.isNull() ? ExportContext::atStartOf(text) : LineProtocolSource::contextOf(m_lines.file));
}

QList<PipelineSnapshot> LinesWrite::runs() const
{
    QList<PipelineSnapshot> runs = m_done;
    if (m_pipeline)
        runs += m_pipeline->snapshot();
    return runs;
}

void LinesWrite::begin(const LineProtocolSource::Rest &from, const ExportContext &target)
{
    LinesPart part = LinesPart::of(m_lines, m_settings, from, target);
    if (part.options.target.database.isEmpty() && WriteTraits::of(m_settings.flavour()).needsDatabase) {
        fail({Error::Kind::BadInput, tr("Choose the database first; nothing was written."), {}, {}});
        releaseFinished();
        return;
    }
    m_source = part.source.get();
    auto outlets = influxOutlet(m_settings, part.options);
    m_pipeline = new Pipeline(std::move(part.source), std::move(outlets), part.options, this);
    connect(m_pipeline, &Pipeline::progress, this, &LinesWrite::progressed);
    connect(m_pipeline, &Job::finished, this, [this] { take(*m_pipeline); });
    m_pipelines.add(m_pipeline);
}

void LinesWrite::take(Pipeline &pipeline)
{
    m_done += pipeline.snapshot();
    const std::optional<LineProtocolSource::Rest> rest = m_source->rest();
    m_source = nullptr;
    m_pipeline.clear();
    if (!isRunning()) {
        releaseFinished();
    } else if (pipeline.state() == State::Failed) {
        fail(pipeline.error());
        releaseFinished();
    } else if (pipeline.state() == State::Cancelled) {
        cancel(); // somebody stopped it in the monitor: then the rest is not wanted either
        releaseFinished();
    } else if (rest) {
        begin(*rest, rest->context);
    } else {
        succeed();
        releaseFinished();
    }
}

void LinesWrite::abort()
{
    if (m_statements)
        m_statements->cancel();
    if (m_pipeline)
        m_pipeline->cancel();
}

} // namespace penstock
