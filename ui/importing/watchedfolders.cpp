// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/watchedfolders.h"

#include "ui/common/openwork.h"

#include <QDir>

#include <memory>
#include <utility>

namespace penstock {

WatchedFolders::WatchedFolders(SessionList &sessions, PipelineRegistry &pipelines, QObject *parent)
    : QObject(parent), m_sessions(sessions), m_pipelines(pipelines)
{
    nameWork();
}

QStringList WatchedFolders::watched() const
{
    QStringList folders;
    for (const WatchedFolder *folder : m_all) {
        if (folder->state() != WatchedFolder::State::Ended)
            folders += QDir::toNativeSeparators(folder->options().folder.folder);
    }
    return folders;
}

/// Nobody watches when the window is closed; and stopped it takes no other file where one was.
void WatchedFolders::nameWork()
{
    const auto words = [this]() -> std::optional<OpenWork::Words> {
        const QStringList folders = watched();
        if (folders.isEmpty())
            return {};
        return OpenWork::Words{
            tr("Folders are watched"),
            tr("%n folder(s) are watched: %1", nullptr, int(folders.size())).arg(folders.join(QStringLiteral(", "))),
            tr("Files that come from now on are not imported."), tr("Stop watching and quit")};
    };
    m_work = new OpenWork(this, words, [this] {
        for (WatchedFolder *folder : std::as_const(m_all)) {
            if (folder->state() != WatchedFolder::State::Ended)
                folder->stop();
        }
    });
}

Status WatchedFolders::add(const WatchedFolder::Options &options)
{
    auto watched = std::make_unique<WatchedFolder>(options, m_sessions, m_pipelines, this);
    if (const Status status = watched->start(); !status)
        return status;
    connect(watched.get(), &WatchedFolder::changed, m_work, [this] {
        if (this->watched().isEmpty())
            m_work->end();
    });
    m_all += watched.release();
    Q_EMIT changed();
    return {};
}

void WatchedFolders::close(WatchedFolder *folder)
{
    if (m_all.removeAll(folder) == 0)
        return;
    Q_EMIT changed();
    folder->deleteLater(); // once nobody shows it
}

} // namespace penstock
