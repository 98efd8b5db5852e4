// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/queue/fileimport.h"
#include "core/importing/queue/folderwatch.h"

#include <memory>

namespace penstock {

class SessionList;

/// A folder whose files are imported as a profile says, as they come, until it is stopped. A file of another kind, or
/// one that fails, is told and left alone; the others go on.
class WatchedFolder final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        FolderWatch::Options folder; ///< its journal is chosen here
        KeptProfile profile;
        QString connection;           ///< id of a profile of connections
        QString database;             ///< empty: the profile's, or else the connection's
        bool createsDatabase = false; ///< when it is not there
        /// As FileImport::Way has it; asked for each file.
        std::function<QString(const QString &file)> rejectsOf{};
    };
    enum class State { Connecting, Watching, Stopping, Ended };

    /// Both outlive it.
    WatchedFolder(const Options &options, SessionList &sessions, PipelineRegistry &pipelines,
                  QObject *parent = nullptr);
    ~WatchedFolder() override;

    /// BadInput when the profile means nothing; what goes wrong later ends the watch, see error().
    Status start();
    /// Takes no more files; the one that is being written ends first. Ends in Ended.
    void stop();

    State state() const { return m_state; }
    const std::optional<Error> &error() const { return m_error; } ///< why it ended, when nobody stopped it
    const Options &options() const { return m_options; }
    QString target() const { return m_target; } ///< "home · telemetry"; once it watches
    /// The files that run and wait, and the last that have ended.
    const ImportQueue &queue() const { return m_queue; }
    quint64 imported() const { return m_imported; } ///< files
    quint64 failed() const { return m_failed; }     ///< files, also those with refused rows
    const QString &said() const { return m_said; }  ///< the last thing worth telling

Q_SIGNALS:
    void changed(); ///< any of these

private:
    void watch();
    void begin(const ImportQueue::Entry &entry);
    void finish(const RunOutcome &outcome);
    void conclude(const ImportQueue::Entry &entry);
    void end(const std::optional<Error> &error);
    Session *session() const;

    Options m_options;
    SessionList &m_sessions;
    PipelineRegistry &m_pipelines;
    FileImport::Way m_way;
    ImportQueue m_queue;
    std::unique_ptr<FolderWatch> m_watch;
    QPointer<FileImport> m_import;
    State m_state = State::Connecting;
    std::optional<Error> m_error;
    QString m_target;
    QString m_said;
    bool m_isBeginning = true; ///< nothing was said of what came
    quint64 m_imported = 0;
    quint64 m_failed = 0;
};

} // namespace penstock
