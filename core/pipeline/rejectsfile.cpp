// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rejectsfile.h"

#include "core/file/atomicfile.h"
#include "core/pipeline/refusedrows.h"
#include "core/pipeline/rejectstext.h"
#include "core/settings/privatefolder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>
#include <vector>

namespace penstock {

RejectsFile::RejectsFile(const QString &path, const QString &source) : m_path(path), m_source(source)
{
    if (path.isEmpty())
        return;
    // A device takes the reasons; it is no file that could be read again.
    const QFileInfo info(path);
    const bool isDevice = info.exists() && !info.isFile();
    m_file.setFileName(hasRowsApart() && !isDevice ? reasonsPath(path) : path);
}

RejectsFile::~RejectsFile() = default;

QString RejectsFile::reasonsPath(const QString &path)
{
    const QString suffix = QStringLiteral(".csv");
    return (path.endsWith(suffix) ? path.chopped(suffix.size()) : path) + QStringLiteral(".reasons.csv");
}

QByteArray RejectsFile::header() const
{
    return rejectstext::header(m_isPartitioned);
}

QString RejectsFile::sparePath()
{
    const QString now = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    return QStringLiteral("%1/penstock/rejects/rows-%2-%3.csv")
        .arg(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation), now,
             QUuid::createUuid().toString(QUuid::Id128).left(8));
}

QString RejectsFile::absolutePath() const
{
    return m_path.isEmpty() ? QString() : QFileInfo(m_path).absoluteFilePath();
}

QString RejectsFile::pathOfSink(const QString &path, std::size_t sink)
{
    if (sink == 0 || path.isEmpty())
        return path;
    const QFileInfo file(path);
    QString name = file.completeBaseName() + u'.' + QString::number(sink + 1);
    if (!file.suffix().isEmpty())
        name += u'.' + file.suffix();
    return file.dir().filePath(name);
}

Status RejectsFile::open()
{
    const std::scoped_lock lock(m_mutex);
    return m_file.fileName().isEmpty() ? Status() : openHere();
}

Status RejectsFile::openHere()
{
    bool existed = false;
    if (Status status = check(existed); !status)
        return status;
    if (m_file.fileName() != m_path) {
        if (Status status = existed ? keepEarlier() : Status(); !status)
            return status;
        existed = false;
    }
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return problem(m_file.errorString());
    m_begin = m_file.size() > 0 ? m_file.size() : header().size();
    m_file.close();
    if (!existed)
        m_file.remove();
    return {};
}

/// Whether what is there already may be touched.
Status RejectsFile::check(bool &existed)
{
    existed = m_file.exists();
    if (QFileInfo(m_file).isFile()) {
        if (!m_file.open(QIODevice::ReadOnly))
            return problem(m_file.errorString());
        const QByteArray first = m_file.readLine(header().size() + 1);
        m_file.close();
        if (!first.isEmpty() && first != header())
            return problem(tr("it holds something else already"));
    }
    if (m_file.fileName() == m_path)
        return {};
    const QFileInfo rows(m_path);
    if (rows.exists() && rows.canonicalFilePath() == QFileInfo(m_source).canonicalFilePath())
        return problem(tr("it is the file that is read"));
    if (rows.size() > 0 && !existed)
        return problem(tr("it holds something else already"));
    return {};
}

/// Rows of two imports in one file could not be read again, for each has its own header.
Status RejectsFile::keepEarlier()
{
    const QFileInfo info(m_path);
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("%1-%2.%3").arg(info.completeBaseName()).arg(number).arg(info.suffix());
        const QString other = info.dir().filePath(name);
        if (QFileInfo::exists(other) || QFileInfo::exists(reasonsPath(other)))
            continue;
        if ((info.exists() && !QFile::rename(m_path, other)) || !m_file.copy(reasonsPath(other)) || !m_file.remove())
            return problem(tr("the earlier one cannot be renamed"));
        m_notes += tr("The rejects of an earlier run are kept as %1.").arg(QDir::toNativeSeparators(other));
        return {};
    }
}

Status RejectsFile::goOn(qint64 begin, quint64 lastRow)
{
    bool existed = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_file.fileName().isEmpty())
            return {};
        if (Status status = check(existed); !status)
            return status;
        if (existed && m_file.size() < begin)
            return problem(tr("it is shorter than the earlier run left it"));
    }
    if (!existed)
        return open();
    const std::scoped_lock lock(m_mutex);
    if (!m_file.open(QIODevice::ReadOnly))
        return problem(m_file.errorString());
    const QByteArray before = m_file.read(begin);
    const QByteArray after = m_file.readAll();
    m_file.close();
    AtomicFile kept(m_file.fileName());
    Status status = kept.open();
    if (!status)
        return status;
    kept.device().write(before);
    qint64 rows = 0;
    for (const rejectstext::Piece &piece : rejectstext::piecesOf(after.constData(), after.size())) {
        // A line that the kill has cut is one of a row that comes again.
        if (piece.row == 0 || piece.row > lastRow || after.at(piece.end - 1) != '\n')
            continue;
        kept.device().write(after.constData() + piece.begin, piece.end - piece.begin);
        m_isInOrder = m_isInOrder && piece.row >= m_lastRow;
        m_lastRow = piece.row;
        ++rows;
    }
    m_begin = begin;
    m_wasWritten = rows > 0;
    status = kept.commit();
    if (status && rows == 0 && begin == header().size())
        m_file.remove();
    return status;
}

Status RejectsFile::makeSpare()
{
    const std::scoped_lock lock(m_mutex);
    return m_file.fileName().isEmpty() ? makeSpareHere() : Status();
}

Status RejectsFile::makeSpareHere()
{
    if (m_spare.isEmpty())
        return failure(Error::Kind::File, tr("There is no file for rejected rows, so that they cannot be given up. "
                                             "Choose one before the next run."));
    if (Status status = ensurePrivateFolder(QFileInfo(m_spare).absolutePath()); !status)
        return status;
    m_path = m_spare;
    m_file.setFileName(m_path);
    return openHere();
}

bool RejectsFile::isThere()
{
    const std::scoped_lock lock(m_mutex);
    return !m_file.fileName().isEmpty();
}

Status RejectsFile::write(const QList<RejectedRow> &rows)
{
    const std::scoped_lock lock(m_mutex);
    if (rows.isEmpty())
        return {};
    if (m_file.fileName().isEmpty()) {
        if (!m_isPartitioned || m_spare.isEmpty())
            return {};
        if (Status status = makeSpareHere(); !status)
            return status;
    }
    QByteArray lines;
    if (!m_file.isOpen()) {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
            return problem(m_file.errorString());
        if (m_file.size() == 0)
            lines += header();
    }
    for (const RejectedRow &row : rows) {
        rejectstext::append(row, m_isPartitioned, lines);
        m_isInOrder = m_isInOrder && row.row >= m_lastRow;
        m_lastRow = row.row;
    }
    if (m_file.write(lines) != lines.size())
        return problem(m_file.errorString());
    m_wasWritten = true;
    return {};
}

Status RejectsFile::flush()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_file.isOpen())
        return {};
    if (!m_file.flush())
        return problem(m_file.errorString());
    if (m_isPartitioned && !m_file.isSequential() && ::fsync(m_file.handle()) != 0)
        return problem(qt_error_string(errno));
    return {};
}

Status RejectsFile::finish(const std::optional<SourceLines> &lines)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_wasWritten)
        return {};
    if (m_file.isOpen() && !m_file.flush())
        return problem(m_file.errorString());
    Status status = putInOrder();
    if (status && lines && !lines->heads.empty() && m_file.fileName() != m_path)
        status = copyRefusedRows(m_file.fileName(), *lines, m_path);
    return status;
}

Status RejectsFile::putInOrder()
{
    if (m_isInOrder || m_file.isSequential())
        return {};
    m_file.close();
    if (!m_file.open(QIODevice::ReadOnly))
        return problem(m_file.errorString());
    const qint64 size = m_file.size();
    const uchar *const bytes = m_file.map(0, size);
    if (!bytes)
        return problem(m_file.errorString());
    const char *const text = reinterpret_cast<const char *>(bytes);
    std::vector<rejectstext::Piece> pieces = rejectstext::piecesOf(text + m_begin, size - m_begin);
    std::ranges::stable_sort(pieces, {}, &rejectstext::Piece::row);
    AtomicFile ordered(m_file.fileName());
    Status status = ordered.open();
    if (!status)
        return status;
    // commit() tells of what could not be written.
    ordered.device().write(text, m_begin);
    for (const rejectstext::Piece &piece : pieces)
        ordered.device().write(text + m_begin + piece.begin, piece.end - piece.begin);
    status = ordered.commit();
    m_isInOrder = status.has_value();
    m_file.close();
    return status;
}

Status RejectsFile::save(const QList<RejectedRow> &rows, const QString &path)
{
    const bool isPartitioned = std::ranges::any_of(rows, [](const RejectedRow &row) { return row.partition >= 0; });
    QByteArray text = rejectstext::header(isPartitioned);
    for (const RejectedRow &row : rows)
        rejectstext::append(row, isPartitioned, text);
    if (const Status status = AtomicFile::write(path, text); !status)
        return failure(status.error().kind, tr("%1 Choose another place.").arg(status.error().message));
    return {};
}

Status RejectsFile::problem(const QString &reason) const
{
    return failure(Error::Kind::File, tr("The file for rejected rows, %1, cannot be written: %2. Choose another file.")
                                          .arg(QDir::toNativeSeparators(m_path), reason));
}

} // namespace penstock
