// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/command.h"
#include "core/query/query.h"
#include "core/result/tablewriter.h"

#include <QFile>
#include <QPointer>
#include <QSaveFile>

#include <memory>

namespace penstock {

class AnswerWriter;
class QueryJob;
struct Batch;

/// query: one InfluxQL text, its answer as table, CSV or JSON.
class QueryCommand final : public Command
{
    Q_OBJECT

public:
    explicit QueryCommand(QObject *parent = nullptr);
    ~QueryCommand() override;

    void describe(QCommandLineParser &parser) override;
    Status configure(const QCommandLineParser &parser) override;
    void start(Session *session) override;
    void interrupt() override;

private:
    Status readStatement(const QCommandLineParser &parser);
    Status readPattern(const QCommandLineParser &parser);
    Status readFormat(const QCommandLineParser &parser);
    Status openOutput();
    void take(const Batch &batch);
    void conclude(const QueryJob &job);

    Query m_query;
    TableFormat m_format = TableFormat::Text;
    TimeStyle m_times = TimeStyle::Rfc3339;
    QString m_outputFile;
    QFile m_stdout;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<AnswerWriter> m_writer;
    QPointer<QueryJob> m_job;
    Status m_written;
    bool m_statementFailed = false;
};

} // namespace penstock
