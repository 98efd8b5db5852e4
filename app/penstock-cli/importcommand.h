// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/penstock-cli/dryrun.h"
#include "app/penstock-cli/productionconsent.h"
#include "app/penstock-cli/profileoptions.h"
#include "app/penstock-cli/rejectsnames.h"
#include "app/penstock-cli/transfercommand.h"
#include "app/penstock-cli/watchrun.h"
#include "core/importing/csvfilesanalysis.h"
#include "core/importing/importchecks.h"

#include <QPointer>

#include <map>

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
    void interrupt() override;

protected:
    bool needsFiles() const override { return m_run.undo.isEmpty() && !m_watch.isWanted(); }
    bool waitsForFiles() const override { return m_watch.isWanted(); }
    void tellOfAll() override { m_watch.tell(); }
    Status prepare() override;
    void begin(const Input &input) override;
    void cancelPreparation() override;

private:
    void beginAll(const QStringList &paths, const Input &input);
    /// Says what was decided; false when something is left for a person to decide.
    bool mayGoOn(const CsvAnalysis &analysis, const QString &name);
    void proceed(const CsvAnalysis &analysis, const Input &input);
    Status allowsUndo(const Session &session) const;
    void followChecks();
    void startPipeline(ImportPlan plan);

    ImportOptions m_import;
    QPointer<Job> m_analysis;
    std::map<QString, Result<CsvAnalysis>> m_settled; ///< by path, of the files that were looked at together
    ImportChecks m_checks;
    DryRun m_dryRun;
    ProfileOptions m_profile;
    ProductionConsent m_consent;
    WatchRun m_watch;
    RejectsNames m_rejectsFiles;
};

} // namespace penstock
