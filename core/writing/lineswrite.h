// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/job.h"
#include "core/client/wire/clientsettings.h"
#include "core/pipeline/pipelinesnapshot.h"
#include "core/writing/linespart.h"

#include <QList>
#include <QPointer>

namespace penstock {

class Client;
class Pipeline;
class PipelineRegistry;
class StatementsJob;

/// Writes line protocol, where its comments say: a pipeline for each target, one after the other, as they stand in the
/// text. It ends with the first that fails. A cancelled one has finished when its pipeline has.
class LinesWrite final : public Job
{
    Q_OBJECT

public:
    /// `statements`: run before, one after the other; when one fails nothing is written. The client is used for them
    /// only.
    LinesWrite(const LinesToWrite &lines, const QStringList &statements, Client &client, PipelineRegistry &pipelines,
               QObject *parent = nullptr);

    qsizetype statementsRun() const { return m_statementsRun; }
    /// No pipeline is there yet that somebody could see.
    bool isRunningStatements() const { return isRunning() && m_done.isEmpty() && m_pipeline.isNull(); }

    /// Of the pipelines that have ended, and at the end of the one that runs as it stands.
    QList<PipelineSnapshot> runs() const;

Q_SIGNALS:
    void progressed();

protected:
    void abort() override;

private:
    void begin();
    void begin(const LineProtocolSource::Rest &from, const ExportContext &target);
    void take(Pipeline &pipeline);

    const LinesToWrite m_lines;
    const ClientSettings m_settings;
    PipelineRegistry &m_pipelines;
    QPointer<StatementsJob> m_statements;
    qsizetype m_statementsRun = 0;
    QPointer<Pipeline> m_pipeline;
    LineProtocolSource *m_source = nullptr; ///< the pipeline's
    QList<PipelineSnapshot> m_done;
};

} // namespace penstock
