// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/copying/copyjournal.h"

#include "core/file/atomicfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <utility>

namespace penstock {

namespace {

QString nameOf(const QStringList &what)
{
    constexpr qsizetype enough = 24;
    const QByteArray hash = QCryptographicHash::hash(what.join(QChar::Null).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(enough)) + QStringLiteral(".json");
}

} // namespace

CopyJournal::CopyJournal(const QString &folder, const QStringList &what, Start start)
    : m_folder(folder),
      m_what(what),
      m_path(QDir(folder).filePath(nameOf(what))),
      m_start(start),
      m_lock(m_path + QStringLiteral(".lock"))
{
    m_lock.setStaleLockTime(0); // a copy may take days; a process that is gone is known as such
}

QString CopyJournal::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/penstock/copies");
}

Status CopyJournal::begin()
{
    if (!QDir().mkpath(m_folder))
        return failure(Error::Kind::File,
                       tr("The folder %1 cannot be made, in which it is kept how far a copy has come.")
                           .arg(QDir::toNativeSeparators(m_folder)));
    if (!m_lock.tryLock(0)) {
        if (m_lock.error() == QLockFile::LockFailedError)
            return failure(Error::Kind::BadInput, tr("The same copy is under way. Wait until it has ended."));
        return failure(Error::Kind::File, tr("%1 cannot be written, in which it is kept how far a copy has come.")
                                              .arg(QDir::toNativeSeparators(m_path)));
    }
    read();
    return {};
}

void CopyJournal::read()
{
    QFile file(m_path);
    const bool isThere = file.open(QIODevice::ReadOnly);
    const QJsonObject kept = QJsonDocument::fromJson(file.isOpen() ? file.readAll() : QByteArray()).object();
    const QJsonArray parts = kept[u"done"].toArray();
    if (m_start == Start::Anew) {
        if (!parts.isEmpty() && !kept[u"complete"].toBool())
            m_notes += tr("An earlier run of this copy was not finished; this one begins anew. --resume would go on.");
        return;
    }
    if (!isThere) {
        m_notes += tr("No earlier run of this copy is known: it begins with the first point.");
        return;
    }
    for (const auto &part : parts) {
        bool ok = false;
        const std::int64_t until = part[u"until"].toString().toLongLong(&ok);
        if (ok)
            m_done.insert(part[u"measurement"].toString(), until);
    }
    if (m_done.isEmpty())
        m_notes += tr("Nothing of an earlier run of this copy is known to be done: it begins with the first point.");
    else
        m_notes += tr("It goes on where an earlier run stopped. What was written to the source since then with a time "
                      "before that is not looked for.");
}

QHash<QString, std::int64_t> CopyJournal::done() const
{
    const std::scoped_lock lock(m_mutex);
    return m_done;
}

void CopyJournal::answered(const Question &question, quint64 lastRow)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.push_back({question.part, question.until, m_lastRow, lastRow});
    m_lastRow = lastRow;
}

Status CopyJournal::save(const Checkpoint &checkpoint, bool isOver)
{
    bool isNew = isOver;
    const std::scoped_lock lock(m_mutex);
    // Which rows are unknown is not said: what is settled with them is asked for again.
    if (checkpoint.unknown != std::exchange(m_unknown, checkpoint.unknown))
        m_uncertain = checkpoint.row;
    for (; !m_waiting.empty() && m_waiting.front().lastRow <= checkpoint.row; m_waiting.pop_front()) {
        const Window &window = m_waiting.front();
        if (window.before < m_uncertain)
            m_left.insert(window.part);
        if (m_left.contains(window.part))
            continue;
        m_done.insert(window.part, window.until);
        isNew = true;
    }
    if (!isNew)
        return {};
    QJsonArray parts;
    for (auto part = m_done.cbegin(); part != m_done.cend(); ++part)
        parts += QJsonObject{{QStringLiteral("measurement"), part.key()},
                             {QStringLiteral("until"), QString::number(part.value())}};
    const QJsonObject kept{{QStringLiteral("format"), QStringLiteral("penstock copy")},
                           {QStringLiteral("version"), 1},
                           {QStringLiteral("copy"), QJsonArray::fromStringList(m_what)},
                           {QStringLiteral("done"), parts},
                           {QStringLiteral("complete"), checkpoint.isComplete && m_left.isEmpty()}};
    return AtomicFile::write(m_path, QJsonDocument(kept).toJson(), AtomicFile::Access::Private);
}

} // namespace penstock
