// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/unfinishedundos.h"

#include "core/async/background.h"
#include "core/async/sentences.h"
#include "core/importing/importplan.h"
#include "core/importing/importundo.h"
#include "core/session/sessionlist.h"
#include "ui/common/messagebar.h"
#include "ui/importing/runundo.h"

#include <QFileInfo>
#include <QWidget>

#include <utility>

namespace penstock {

UnfinishedUndos::UnfinishedUndos(SessionList &sessions, MessageBar &message, const QString &folder, QWidget *window)
    : QObject(window), m_sessions(sessions), m_message(message), m_folder(folder), m_undo(new RunUndo(window))
{
    connect(m_undo, &RunUndo::refrained, this, [this] { show(); });
    connect(m_undo, &RunUndo::failed, this, &UnfinishedUndos::fail);
    connect(m_undo, &RunUndo::done, this, [this] {
        const LeftUndo done = m_left.takeFirst();
        if (m_session)
            Q_EMIT deleted(m_session->profile().id, done.record.target.database);
        const QString said = tr("What the import of %1 wrote is deleted: the server has nothing there any more.")
                                 .arg(QFileInfo(done.record.file).fileName());
        if (m_left.isEmpty())
            m_message.showMessage(MessageBar::Kind::Success, said);
        else
            show(said);
    });
}

void UnfinishedUndos::look()
{
    runInBackground(
        this, [folder = m_folder] { return LeftUndo::in(folder); },
        [this](const QList<LeftUndo> &left) {
            // The first of those before is being gone on with.
            if (m_undo->isUnderWay() || (m_session && m_session->state() == Session::State::Opening))
                return;
            const bool wereAny = !std::exchange(m_left, left).isEmpty();
            if (!m_left.isEmpty())
                show();
            else if (wereAny)
                m_message.clear();
        });
}

/// One after the other.
void UnfinishedUndos::show(const QString &before)
{
    const ImportRecord &record = m_left.constFirst().record;
    QStringList sentences{tr("The undo of the import of %1 into %2 has not come to its end.")
                              .arg(QFileInfo(record.file).fileName(), record.target.database),
                          ImportUndo::undoProgress(record)};
    if (!before.isEmpty())
        sentences.prepend(before);
    if (m_left.size() > 1)
        sentences += tr("There are %n more of that kind.", nullptr, int(m_left.size()) - 1);
    const Session *const session = sessionFor(record);
    if (!session)
        sentences += tr("No connection leads to %1 any more.").arg(record.target.server);
    m_message.showMessage(MessageBar::Kind::Warning, joinedSentences(sentences));
    if (session)
        m_message.setAction(tr("Undo it on %1…").arg(session->profile().name), [this] { goOn(); });
}

/// By where the import was written to; one that is open before others, whose organization may be another one.
Session *UnfinishedUndos::sessionFor(const ImportRecord &record) const
{
    Session *found = nullptr;
    for (Session *const session : m_sessions.sessions()) {
        if (session->state() == Session::State::Open) {
            if (ImportTarget::of(ImportPlan(), session->clientSettings()).server == record.target.server)
                return session;
        } else if (!found && record.target.mayBeAt(session->profile())) {
            found = session;
        }
    }
    return found;
}

void UnfinishedUndos::goOn()
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = sessionFor(m_left.constFirst().record);
    if (!m_session) {
        show(); // it was removed meanwhile
        return;
    }
    connect(m_session, &Session::stateChanged, this, &UnfinishedUndos::sessionChanged);
    connect(m_session, &QObject::destroyed, this, [this] { show(); }, Qt::QueuedConnection);
    m_session->open();
    sessionChanged();
}

void UnfinishedUndos::sessionChanged()
{
    if (m_session->state() == Session::State::Opening)
        return;
    disconnect(m_session, nullptr, this, nullptr); // of what comes later the undo tells
    if (m_session->state() == Session::State::Open && !isStillLeft())
        fail({Error::Kind::BadInput,
              tr("its file was imported again meanwhile, or the undo was brought to its end elsewhere. Nothing was "
                 "deleted."),
              {},
              {}});
    else if (m_session->state() == Session::State::Open)
        m_undo->start(m_session->clientSettings(), m_left.constFirst().journal);
    else if (m_session->state() == Session::State::Failed)
        fail(m_session->error());
    else
        show();
}

/// Rows of another run are not meant.
bool UnfinishedUndos::isStillLeft() const
{
    const LeftUndo &left = m_left.constFirst();
    const Result<ImportRecord> now = ImportRecord::read(left.journal);
    return now && now->isUndoBegun && !now->isUndone && now->begun == left.record.begun;
}

/// How far it came is another now, perhaps.
void UnfinishedUndos::fail(const Error &error)
{
    Error told = error;
    told.message = tr("The import of %1 is not undone: %2")
                       .arg(QFileInfo(m_left.constFirst().record.file).fileName(), error.message);
    m_message.showError(told);
    m_message.setAction(tr("Look again"), [this] { look(); });
}

} // namespace penstock
