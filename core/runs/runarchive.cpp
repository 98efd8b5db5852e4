// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/runarchive.h"

#include "core/settings/privatefolder.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QUuid>

#include <algorithm>

namespace penstock {

namespace {

QString lockPath(const QString &folder, const QString &process)
{
    return QDir(folder).filePath(process + QStringLiteral(".lock"));
}

/// How the names of the files of a process begin.
QString processOf(const QString &name)
{
    return name.section(u'-', 0, 0).section(u'.', 0, 0);
}

/// The processes that are there. The locks of others are taken away.
QStringList living(const QDir &place)
{
    QStringList processes;
    for (const QString &entry : place.entryList({QStringLiteral("*.lock")}, QDir::Files)) {
        QLockFile lock(place.filePath(entry));
        lock.setStaleLockTime(0); // a process may run for long: only one that is gone gives its lock away
        if (!lock.tryLock(0) && lock.error() == QLockFile::LockFailedError)
            processes += processOf(entry);
    }
    return processes;
}

} // namespace

RunArchive::RunArchive(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(folder), m_process(QUuid::createUuid().toString(QUuid::Id128)), m_writer(this)
{
    connect(&m_writer, &FileWriter::failed, this,
            [this](const QString &, const Error &error) { Q_EMIT failed(error); });
    if (!m_folder.isEmpty())
        (void)ensurePrivateFolder(m_folder); // that nothing can be kept there, writing says
}

RunArchive::~RunArchive()
{
    m_writer.flush();
}

QList<KeptRun> RunArchive::read(const QString &folder, const Journals &journals)
{
    QList<KeptRun> runs;
    if (folder.isEmpty())
        return runs;
    const QDir place(folder);
    const QStringList processes = living(place);
    for (const QString &entry : place.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(place.filePath(entry));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Result<KeptRun> run = KeptRun::fromJson(file.readAll(), entry.chopped(QStringLiteral(".json").size()));
        if (!run)
            continue; // of a later version, perhaps, which may want it again
        if (!run->run.isOver()) {
            if (processes.contains(processOf(run->name)))
                continue;
            const bool hasJournal = journals && !run->run.journal.isEmpty();
            run->breakOff(hasJournal ? journals(run->run.journal) : std::nullopt);
        }
        runs += *run;
    }
    std::ranges::stable_sort(runs, {}, [](const KeptRun &kept) { return kept.run.begun; });
    while (runs.size() > mostKept)
        QFile::remove(place.filePath(runs.takeFirst().name + QStringLiteral(".json")));
    return runs;
}

QString RunArchive::nameOf(int id) const
{
    return QStringLiteral("%1-%2").arg(m_process).arg(id);
}

QString RunArchive::pathOf(const QString &name) const
{
    return QDir(m_folder).filePath(name + QStringLiteral(".json"));
}

void RunArchive::keep(const KeptRun &run)
{
    if (m_folder.isEmpty())
        return;
    if (!m_lock) { // which waits for the disk: not at the start, when there may never be a run
        m_lock = std::make_unique<QLockFile>(lockPath(m_folder, m_process));
        m_lock->setStaleLockTime(0);
        m_lock->tryLock(0);
    }
    // Its bytes are made in the writer's thread, too.
    m_writer.change(pathOf(run.name), [run](const QByteArray &) { return run.toJson(); });
}

void RunArchive::forget(const QString &name)
{
    if (!m_folder.isEmpty())
        m_writer.remove(pathOf(name));
}

} // namespace penstock
