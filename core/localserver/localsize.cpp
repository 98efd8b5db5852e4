// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/localsize.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QtConcurrentRun>

#include <algorithm>

namespace penstock {

namespace {

LocalSize measure(const QString &folder, const std::atomic_bool &stop)
{
    LocalSize size;
    QHash<QString, qint64> databases;
    const QDir root(folder);
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext() && !stop) {
        const QString path = root.relativeFilePath(files.next());
        const qint64 bytes = files.fileInfo().size();
        size.bytes += bytes;
        const QString room = path.section(u'/', 0, 0);
        if ((room == u"data" || room == u"wal") && path.count(u'/') > 1)
            databases[path.section(u'/', 1, 1)] += bytes;
    }
    size.databases.reserve(databases.size());
    for (auto database = databases.cbegin(); database != databases.cend(); ++database)
        size.databases.append({database.key(), database.value()});
    std::ranges::sort(size.databases, [](const LocalSize::Database &first, const LocalSize::Database &second) {
        return first.bytes != second.bytes ? first.bytes > second.bytes : first.name < second.name;
    });
    return size;
}

} // namespace

QStringList shardsIn(const QString &folder)
{
    QStringList shards;
    const QDir data(folder + QStringLiteral("/data"));
    const QStringList databases = data.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &database : databases) {
        const QDir policies(data.filePath(database));
        const QStringList names = policies.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const QString &policy : names) {
            if (policy == u"_series") // the database's index
                continue;
            const QStringList ids = QDir(policies.filePath(policy)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            for (const QString &id : ids) {
                bool isNumber = false;
                id.toULongLong(&isNumber);
                if (isNumber)
                    shards += database + u'/' + policy + u'/' + id;
            }
        }
    }
    return shards;
}

LocalSizeJob::LocalSizeJob(const QString &folder, QObject *parent) : Job(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_size = m_watcher.result();
        succeed();
    });
    m_watcher.setFuture(QtConcurrent::run([folder, stop = m_stop] { return measure(folder, *stop); }));
}

LocalSizeJob::~LocalSizeJob()
{
    *m_stop = true;
}

void LocalSizeJob::abort()
{
    *m_stop = true;
}

} // namespace penstock
