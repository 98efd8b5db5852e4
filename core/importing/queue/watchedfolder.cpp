// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/queue/watchedfolder.h"

#include "core/async/sentences.h"
#include "core/importing/importrecord.h"
#include "core/session/schemacache.h"
#include "core/session/sessionlist.h"

#include <utility>

namespace penstock {

namespace {

constexpr qsizetype shownFiles = 100; ///< that have ended

} // namespace

WatchedFolder::WatchedFolder(const Options &options, SessionList &sessions, PipelineRegistry &pipelines,
                             QObject *parent)
    : QObject(parent), m_options(options), m_sessions(sessions), m_pipelines(pipelines)
{
    connect(&m_queue, &ImportQueue::begin, this, &WatchedFolder::begin);
    connect(&m_queue, &ImportQueue::ended, this, &WatchedFolder::conclude);
    connect(&m_queue, &ImportQueue::changed, this, &WatchedFolder::changed);
    connect(&m_queue, &ImportQueue::over, this, [this] {
        if (m_state == State::Stopping)
            end({});
    });
}

WatchedFolder::~WatchedFolder() = default;

Session *WatchedFolder::session() const
{
    return m_sessions.find(m_options.connection);
}

Status WatchedFolder::start()
{
    const auto options = ImportOptions::of(m_options.profile.profile);
    if (!options)
        return std::unexpected(options.error());
    m_way = {m_options.profile, *options, m_options.database, m_options.rejectsOf};
    m_way.options.pipeline.createDatabase |= m_options.createsDatabase;
    Session *const way = session();
    if (!way)
        return failure(Error::Kind::BadInput, tr("The connection is not there any more."));
    connect(way, &Session::stateChanged, this, &WatchedFolder::watch, Qt::QueuedConnection);
    way->open(); // nothing when it is
    QMetaObject::invokeMethod(this, &WatchedFolder::watch, Qt::QueuedConnection);
    return {};
}

/// Files are known as imported by where they went, so that the server is asked first.
void WatchedFolder::watch()
{
    if (m_state != State::Connecting)
        return;
    const Session *const way = session();
    if (way && way->state() == Session::State::Opening)
        return;
    if (!way || way->state() != Session::State::Open) {
        end(way && way->state() == Session::State::Failed
                ? way->error()
                : Error{Error::Kind::Network, tr("The connection was closed."), {}, {}});
        return;
    }
    ImportPlan plan;
    plan.pipeline = FileImport::pipelineOf(m_way, *way);
    plan.measurement = m_way.options.measurement;
    m_target = plan.pipeline.targetName;
    const ImportTarget target = ImportTarget::of(plan, way->clientSettings());
    const QStringList where{target.server, target.database, target.retentionPolicy, target.measurement};
    m_options.folder.journal = WatchJournal::pathOf(m_options.folder.folder, where.join(QChar::Null));
    m_watch = std::make_unique<FolderWatch>(m_options.folder);
    connect(m_watch.get(), &FolderWatch::found, this, [this](const QString &file) { m_queue.add({file}); });
    connect(m_watch.get(), &FolderWatch::said, this, [this](const QString &sentence) {
        // What is said at the beginning is said together.
        m_said =
            std::exchange(m_isBeginning, false) && !m_said.isEmpty() ? joinedSentences(m_said, sentence) : sentence;
        Q_EMIT changed();
    });
    if (const Status status = m_watch->start(); !status) {
        end(status.error());
        return;
    }
    if (const QStringList before = m_watch->failedBefore(); !before.isEmpty())
        m_said =
            tr("These failed before, and are tried again when they change: %1").arg(before.join(QStringLiteral(", ")));
    m_state = State::Watching;
    m_queue.start();
    Q_EMIT changed();
}

void WatchedFolder::begin(const ImportQueue::Entry &entry)
{
    Session *const way = session();
    if (!way) {
        m_queue.finish(ImportQueue::State::Failed,
                       Error{Error::Kind::Network, tr("The connection is not there any more."), {}, {}});
        return;
    }
    m_import = new FileImport(entry.file, m_way, *way, m_pipelines, this);
    connect(m_import, &FileImport::ended, this, &WatchedFolder::finish);
}

void WatchedFolder::finish(const RunOutcome &outcome)
{
    m_import->deleteLater();
    m_import = nullptr;
    m_queue.finish(outcome.state, outcome.error, outcome.counts);
}

void WatchedFolder::conclude(const ImportQueue::Entry &entry)
{
    if (entry.state == ImportQueue::State::Stopped) {
        m_watch->letGo(entry.file);
    } else {
        m_isBeginning = false;
        ++(entry.error ? m_failed : m_imported);
        m_watch->conclude(entry.file, entry.error);
    }
    // Whoever shows the names of the server asks for them again.
    if (const Session *const way = session(); way && entry.counts.accepted > 0)
        way->schema().forget(FileImport::pipelineOf(m_way, *way).target.database);
    m_queue.forgetEnded(shownFiles);
}

void WatchedFolder::stop()
{
    if (m_state == State::Stopping || m_state == State::Ended)
        return;
    if (m_state == State::Connecting) {
        end({});
        return;
    }
    m_state = State::Stopping;
    m_watch->stop();
    m_queue.stop();
    if (m_import)
        m_import->stop();
    Q_EMIT changed();
}

void WatchedFolder::end(const std::optional<Error> &error)
{
    m_state = State::Ended;
    m_error = error;
    m_watch.reset();
    Q_EMIT changed();
}

} // namespace penstock
