// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/command.h"
#include "app/penstock-cli/standardoutput.h"

#include <QPointer>
#include <QTemporaryDir>

#include <memory>

namespace penstock {

class AnswerWriter;
class Client;
class Job;
class LocalServer;
class PipelineRegistry;

/// demo: local server, computed tide levels as a CSV file, import, query, table, throughput.
class DemoCommand final : public Command
{
    Q_OBJECT

public:
    DemoCommand(LocalServer &localServer, PipelineRegistry &pipelines, QObject *parent = nullptr);
    ~DemoCommand() override;

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
    void showRows();
    void concludeUnfinished(const Job &job);

    LocalServer &m_localServer;
    PipelineRegistry &m_pipelines;
    bool m_sampleStarted = false;
    bool m_interrupted = false;
    QTemporaryDir m_folder; ///< for the sample's file
    QPointer<Job> m_job;    ///< the step under way
    std::unique_ptr<Client> m_client;
    StandardOutput m_output;
    std::unique_ptr<AnswerWriter> m_answer;
};

} // namespace penstock
