// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/command.h"

namespace penstock {

class LocalServer;
class Pipeline;
class PipelineRegistry;

/// demo: local server, computed tide levels as a CSV file, import, query, table, throughput.
class DemoCommand final : public Command
{
    Q_OBJECT

public:
    DemoCommand(LocalServer &localServer, PipelineRegistry &pipelines, QObject *parent = nullptr);

    void describe(QCommandLineParser &parser) override;
    Status configure(const QCommandLineParser &parser) override;
    bool needsConnection() const override { return false; }
    void start(Session *session) override;
    void interrupt() override;

private:
    void onServerChanged();
    void makeSample();
    void importSample(const QString &file);
    void query();

    LocalServer &m_localServer;
    PipelineRegistry &m_pipelines;
    bool m_sampleStarted = false;
    bool m_interrupted = false;
};

} // namespace penstock
