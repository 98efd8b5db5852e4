// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/queue/folderwatch.h"
#include "core/importing/queue/importqueue.h"

#include <QObject>

#include <memory>

class QCommandLineParser;

namespace penstock {

/// import --watch: what comes into a folder is put into the queue, and what became of it is told and kept.
class WatchRun final : public QObject
{
    Q_OBJECT

public:
    explicit WatchRun(QObject *parent = nullptr);
    ~WatchRun() override;

    static void describe(QCommandLineParser &parser);
    Status configure(const QCommandLineParser &parser);
    bool isWanted() const { return !m_options.folder.isEmpty(); }

    /// `target`: where the rows go; files are known as imported for each target. The queue outlives the watch.
    Status start(const QString &target, ImportQueue &queue);
    /// Finds no more files.
    void stop();
    /// What became of those that were found, in the end.
    void tell() const;

private:
    void ended(const ImportQueue::Entry &entry);

    FolderWatch::Options m_options;
    std::unique_ptr<FolderWatch> m_watch;
    quint64 m_imported = 0;
    QStringList m_failed;
};

} // namespace penstock
