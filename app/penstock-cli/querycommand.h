// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/command.h"
#include "app/penstock-cli/outputformat.h"
#include "app/penstock-cli/productionconsent.h"
#include "app/penstock-cli/queryreport.h"
#include "app/penstock-cli/rangeoptions.h"
#include "app/penstock-cli/standardoutput.h"
#include "app/penstock-cli/statementoptions.h"
#include "core/answer/exportstyle.h"
#include "core/query/query.h"

#include <QPointer>

#include <memory>
#include <optional>

namespace penstock {

class AnswerFile;
class AnswerWriter;
class QueryJob;
class TypeConflicts;
struct Batch;

/// query: one text in InfluxQL, SQL or Flux; its answer as table, CSV, JSON, line protocol, …, or as the server sends
/// it.
class QueryCommand final : public Command
{
    Q_OBJECT

public:
    explicit QueryCommand(QObject *parent = nullptr);
    ~QueryCommand() override;

    void describe(QCommandLineParser &parser) override;
    Status configure(const QCommandLineParser &parser) override;
    bool reads() const override { return true; }
    void start(Session *session) override;

private:
    void learn(Session *session);
    void ask(Session *session);
    Status openOutput();
    ExportStyle style() const;
    void take(const Batch &batch);
    void takeBytes(const QByteArray &bytes);
    Status passOn();
    Status close();
    void conclude(const QueryJob &job);
    void endWith(ExitCode code);

    StatementOptions m_asked;
    RangeOptions m_range;
    ProductionConsent m_consent;
    Query m_query;
    OutputFormat m_output;
    TableWriter::Options m_options;
    LineStyle m_lines;
    QString m_outputFile;
    StandardOutput m_stdout;
    std::unique_ptr<AnswerFile> m_file;
    std::unique_ptr<AnswerWriter> m_printer; ///< without a file
    AnswerWriter *m_writer = nullptr;        ///< of the two
    QPointer<QueryJob> m_job;
    QPointer<TypeConflicts> m_conflicts;
    Status m_written;
    qint64 m_bytes = 0; ///< of a raw answer
    QueryReport m_report;
};

} // namespace penstock
