// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/answeroutput.h"
#include "app/penstock-cli/command.h"
#include "app/penstock-cli/outputformat.h"
#include "app/penstock-cli/productionconsent.h"
#include "app/penstock-cli/queryreport.h"
#include "app/penstock-cli/rangeoptions.h"
#include "app/penstock-cli/statementoptions.h"
#include "core/answer/exportstyle.h"
#include "core/answer/typenotes.h"
#include "core/query/query.h"

#include <QPointer>

namespace penstock {

class QueryJob;
class TypeConflicts;

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
    ExportStyle style() const;
    void take(const Batch &batch);
    void takeBytes(const QByteArray &bytes);
    void conclude(const QueryJob &job);
    void endWith(ExitCode code);
    void finishWith(ExitCode code);
    void report(const std::vector<Batch::Note> &notes);

    StatementOptions m_asked;
    RangeOptions m_range;
    ProductionConsent m_consent;
    Query m_query;
    OutputFormat m_output;
    TableWriter::Options m_options;
    LineStyle m_lines;
    QString m_outputFile;
    AnswerOutput m_answer;
    QPointer<QueryJob> m_job;
    QPointer<TypeConflicts> m_conflicts;
    TypeNotes m_typeNotes;
    Status m_written;
    qint64 m_bytes = 0; ///< of a raw answer
    QueryReport m_report;
};

} // namespace penstock
