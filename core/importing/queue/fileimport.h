// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/importchecks.h"
#include "core/importing/profile/importprofilefolder.h"
#include "core/importing/queue/runoutcome.h"

#include <functional>

namespace penstock {

class CsvAnalysisJob;
class Pipeline;
class PipelineRegistry;
struct CsvAnalysis;

/// Imports one file as a profile says, with nobody to ask: a file of another kind, or one of which something would have
/// to be asked, fails before a row is written. An earlier import of it that was cut off is gone on with.
class FileImport final : public QObject
{
    Q_OBJECT

public:
    /// How all files of the kind are imported.
    struct Way
    {
        KeptProfile profile;
        ImportOptions options; ///< the profile's
        QString database;      ///< empty: the profile's, or else the connection's
        /// Where refused rows of a file are kept of which the profile does not say it; none, or empty: nowhere.
        std::function<QString(const QString &file)> rejectsOf{};
    };

    /// Begins at once. Registry and `way` outlive it; without its session it fails.
    FileImport(const QString &file, const Way &way, Session &session, PipelineRegistry &pipelines,
               QObject *parent = nullptr);
    ~FileImport() override;

    /// What is on its way is waited for; ended() follows.
    void stop();

    /// Where files go that are imported so; the session is Open.
    static PipelineOptions pipelineOf(const Way &way, const Session &session);

Q_SIGNALS:
    void ended(const penstock::RunOutcome &outcome); ///< once; not inside of the constructor or of stop()

private:
    void begin();
    bool isOpen() const;
    void look();
    void take(const CsvAnalysis &analysis);
    void prepareToWrite(const ImportPlan &plan);
    void write(const ImportPlan &plan);
    void fail(const Error &error);
    void failWithoutConnection();
    void end(const RunOutcome &outcome);

    const QString m_file;
    const Way &m_way;
    QPointer<Session> m_session;
    PipelineRegistry &m_pipelines;
    ImportChecks m_checks;
    QPointer<CsvAnalysisJob> m_look;
    QPointer<Pipeline> m_pipeline;
    bool m_hasBegun = false;
    bool m_isStopped = false;
    bool m_isOver = false;
};

} // namespace penstock
