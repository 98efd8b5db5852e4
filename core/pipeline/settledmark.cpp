// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/settledmark.h"

#include <QCryptographicHash>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace penstock {

namespace {

constexpr qsizetype size = 256; ///< of the line, whatever stands in it; less than a page, which is written whole

QByteArray checked(const QByteArray &line)
{
    constexpr qsizetype enough = 16;
    return QCryptographicHash::hash(line, QCryptographicHash::Sha1).toHex().first(enough);
}

} // namespace

QString SettledMark::pathOf(const QString &journal)
{
    const QString suffix = QStringLiteral(".json");
    return (journal.endsWith(suffix) ? journal.chopped(suffix.size()) : journal) + QStringLiteral(".mark");
}

void SettledMark::open(qint64 run)
{
    close();
    m_run = run;
    m_file =
        ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
}

void SettledMark::set(const Checkpoint &settled)
{
    if (m_file < 0)
        return;
    QByteArray line = QByteArray::number(m_run);
    for (const quint64 count : {settled.row, settled.accepted, settled.rejected, settled.skipped, settled.unknown})
        line += ' ' + QByteArray::number(count);
    line += ' ' + QByteArray::number(settled.offset);
    line += ' ' + checked(line);
    line = line.leftJustified(size - 1, ' ') + '\n';
    // What cannot be written is in the journal a moment later.
    [[maybe_unused]] const ssize_t written = ::pwrite(m_file, line.constData(), static_cast<size_t>(line.size()), 0);
}

void SettledMark::close()
{
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
}

void SettledMark::remove()
{
    close();
    QFile::remove(m_path);
}

std::optional<Checkpoint> SettledMark::read(const QString &path, qint64 run)
{
    constexpr qsizetype fields = 8;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.read(size).trimmed();
    const QByteArrayList parts = line.split(' ');
    if (parts.size() != fields || parts.first().toLongLong() != run ||
        parts.last() != checked(line.first(line.lastIndexOf(' '))))
        return {};
    Checkpoint settled;
    settled.row = parts[1].toULongLong();
    settled.accepted = parts[2].toULongLong();
    settled.rejected = parts[3].toULongLong();
    settled.skipped = parts[4].toULongLong();
    settled.unknown = parts[5].toULongLong();
    settled.offset = parts[6].toLongLong();
    return settled;
}

} // namespace penstock
