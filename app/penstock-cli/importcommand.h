// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/dryrun.h"
#include "app/penstock-cli/importchecks.h"
#include "app/penstock-cli/profileoptions.h"
#include "app/penstock-cli/transfercommand.h"
#include "core/importing/csvanalysis.h"

#include <QPointer>

namespace penstock {

/// import: CSV files, read as the analysis proposes unless the options say otherwise.
class ImportCommand final : public TransferCommand
{
    Q_OBJECT

public:
    explicit ImportCommand(PipelineRegistry &pipelines, QObject *parent = nullptr);

    void describe(QCommandLineParser &parser) override;
    Result<QStringList> expand(const QStringList &arguments, const QCommandLineParser &parser) override;
    Status configure(const QCommandLineParser &parser) override;

    /// A dry run reads and shows, and needs no server.
    bool needsConnection() const override { return !m_dryRun.isWanted(); }
    void start(Session *session) override;

protected:
    bool needsFiles() const override { return m_run.undo.isEmpty(); }
    void begin(const Input &input) override;
    void cancelPreparation() override;

private:
    Status readHints(const QCommandLineParser &parser);
    Status readTimeOptions(const QCommandLineParser &parser);
    Status readColumns(const QCommandLineParser &parser);
    /// Says what was decided; false when something is left for a person to decide.
    bool mayGoOn(const CsvAnalysis &analysis, const QString &name);
    Status apply(ImportPlan &plan) const;
    void proceed(const CsvAnalysis &analysis, const Input &input);
    void startPipeline(const ImportPlan &plan);

    struct Choice
    {
        QString column;
        ColumnPlan::Role role = ColumnPlan::Role::Ignore;
        std::optional<ColumnPlan::FieldType> type;
    };

    QString m_measurement;
    ImportHints m_hints;
    bool m_guesses = false; ///< takes the likeliest where something is ambiguous
    QList<Choice> m_choices;
    QPointer<CsvAnalysisJob> m_analysis;
    ImportChecks m_checks;
    DryRun m_dryRun;
    ProfileOptions m_profile;
};

} // namespace penstock
