// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/queue/watchjournal.h"

#include "core/file/atomicfile.h"
#include "core/settings/privatefolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <unistd.h>

#include <utility>

namespace penstock {

namespace {

QByteArray lineOf(const QString &name, const WatchJournal::Entry &entry)
{
    const QJsonObject object{{QStringLiteral("name"), name},
                             {QStringLiteral("size"), entry.fingerprint.size},
                             {QStringLiteral("modified"), entry.fingerprint.modified},
                             {QStringLiteral("content"), entry.fingerprint.content},
                             {QStringLiteral("problem"), entry.problem}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QString WatchJournal::pathOf(const QString &folder, const QString &target)
{
    constexpr qsizetype enough = 16;
    const QString path = QFileInfo(folder).canonicalFilePath(); // "in" and "in/" are the same
    const QString whole = path + QChar(QChar::Null) + target;
    const QByteArray hash = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/penstock/watches/%1-%2.jsonl")
               .arg(QFileInfo(path).fileName().left(60), QString::fromLatin1(hash.left(enough)));
}

Status WatchJournal::open()
{
    if (Status status = ensurePrivateFolder(QFileInfo(m_path).absolutePath()); !status)
        return status;
    m_lock.setStaleLockTime(0); // its process is asked for
    if (!m_lock.tryLock())
        return failure(Error::Kind::BadInput,
                       tr("The folder is watched by another program already, for the same target (%1).").arg(m_path));
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, tr("%1 cannot be read: %2.").arg(m_path, file.errorString()));
    qsizetype lines = 0;
    while (!file.atEnd()) {
        take(file.readLine());
        ++lines;
    }
    file.close();
    return lines > m_entries.size() ? compact() : Status();
}

/// The last line may be cut off: its file is imported once more.
void WatchJournal::take(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString name = object.value(u"name").toString();
    if (name.isEmpty() || !line.endsWith('\n'))
        return;
    m_entries.insert(name, {{object.value(u"size").toInteger(), object.value(u"modified").toInteger(),
                             object.value(u"content").toString()},
                            object.value(u"problem").toString()});
}

Status WatchJournal::compact()
{
    QByteArray all;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry)
        all += lineOf(entry.key(), entry.value());
    return AtomicFile::write(m_path, all, AtomicFile::Access::Private);
}

const WatchJournal::Entry *WatchJournal::find(const QString &name) const
{
    const auto entry = m_entries.constFind(name);
    return entry == m_entries.cend() ? nullptr : &*entry;
}

QStringList WatchJournal::failed() const
{
    QStringList names;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
        if (!entry->problem.isEmpty())
            names += entry.key();
    }
    names.sort();
    return names;
}

Status WatchJournal::add(const QString &name, const Entry &entry)
{
    m_entries.insert(name, entry);
    QFile file(m_path);
    // Behind one that is torn a line would be lost with it.
    const QByteArray line = (std::exchange(m_isTorn, true) ? QByteArray("\n") : QByteArray()) + lineOf(name, entry);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append, QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(line) != line.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return failure(Error::Kind::File, tr("What was imported cannot be kept in %1: %2. After a restart it is "
                                             "imported once more.")
                                              .arg(m_path, file.errorString()));
    m_isTorn = false;
    return {};
}

} // namespace penstock
