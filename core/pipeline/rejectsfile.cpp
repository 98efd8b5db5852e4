// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rejectsfile.h"

#include "core/async/visibletext.h"
#include "core/file/atomicfile.h"

#include <QDir>

#include <algorithm>
#include <utility>
#include <vector>

namespace penstock {

namespace {

const QByteArray &header()
{
    static const QByteArray text = QByteArrayLiteral("row,line,column,reason,text\n");
    return text;
}

void appendNumber(quint64 number, QByteArray &out)
{
    if (number != 0)
        out += QByteArray::number(number);
    out += ',';
}

void appendText(QByteArray text, char end, QByteArray &out)
{
    if (text.contains('"') || text.contains(',') || text.contains('\n') || text.contains('\r'))
        text = '"' + text.replace('"', "\"\"") + '"';
    out += text;
    out += end;
}

void appendRow(const RejectedRow &row, QByteArray &out)
{
    appendNumber(row.row, out);
    appendNumber(row.position, out);
    appendText(row.column.toUtf8(), ',', out);
    appendText(visibleText(row.reason).toUtf8(), ',', out);
    appendText(row.original.isEmpty() ? row.text.toUtf8() : row.original, '\n', out);
}

/// A row of the file, with its line break.
struct Piece
{
    quint64 row = 0;
    qint64 begin = 0;
    qint64 end = 0;
};

std::vector<Piece> piecesOf(const char *text, qint64 size)
{
    std::vector<Piece> pieces;
    Piece piece;
    bool quoted = false;
    bool inNumber = true;
    for (qint64 i = 0; i < size; ++i) {
        const char c = text[i];
        inNumber = inNumber && c >= '0' && c <= '9';
        if (inNumber)
            piece.row = piece.row * 10 + static_cast<quint64>(c - '0');
        if (c == '"')
            quoted = !quoted;
        if ((c != '\n' || quoted) && i + 1 < size)
            continue;
        piece.end = i + 1;
        pieces.push_back(std::exchange(piece, {0, i + 1, 0}));
        inNumber = true;
    }
    return pieces;
}

} // namespace

RejectsFile::RejectsFile(const QString &path) : m_path(path)
{
    if (!path.isEmpty())
        m_file.setFileName(path);
}

RejectsFile::~RejectsFile() = default;

Status RejectsFile::open()
{
    const std::scoped_lock lock(m_mutex);
    if (m_file.fileName().isEmpty())
        return {};
    const bool existed = m_file.exists();
    if (existed) {
        if (!m_file.open(QIODevice::ReadOnly))
            return problem(m_file.errorString());
        const QByteArray first = m_file.readLine(header().size() + 1);
        m_file.close();
        if (!first.isEmpty() && first != header())
            return problem(tr("it holds something else already"));
    }
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        return problem(m_file.errorString());
    m_file.close();
    if (!existed)
        m_file.remove();
    return {};
}

Status RejectsFile::write(const QList<RejectedRow> &rows)
{
    const std::scoped_lock lock(m_mutex);
    if (m_file.fileName().isEmpty() || rows.isEmpty())
        return {};
    QByteArray lines;
    if (!m_file.isOpen()) {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
            return problem(m_file.errorString());
        m_begin = m_file.size();
        if (m_begin == 0) {
            lines += header();
            m_begin = lines.size();
        }
    }
    for (const RejectedRow &row : rows) {
        appendRow(row, lines);
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
    if (m_file.isOpen() && !m_file.flush())
        return problem(m_file.errorString());
    return {};
}

Status RejectsFile::putInOrder()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_file.isOpen() || m_isInOrder || m_file.isSequential())
        return {};
    m_file.close();
    if (!m_file.open(QIODevice::ReadOnly))
        return problem(m_file.errorString());
    const qint64 size = m_file.size();
    const uchar *const bytes = m_file.map(0, size);
    if (!bytes)
        return problem(m_file.errorString());
    const char *const text = reinterpret_cast<const char *>(bytes);
    std::vector<Piece> pieces = piecesOf(text + m_begin, size - m_begin);
    std::ranges::stable_sort(pieces, {}, &Piece::row);
    AtomicFile ordered(m_path);
    Status status = ordered.open();
    if (!status)
        return status;
    // commit() tells of what could not be written.
    ordered.device().write(text, m_begin);
    for (const Piece &piece : pieces)
        ordered.device().write(text + m_begin + piece.begin, piece.end - piece.begin);
    status = ordered.commit();
    m_isInOrder = status.has_value();
    m_file.close();
    return status;
}

Status RejectsFile::save(const QList<RejectedRow> &rows, const QString &path)
{
    QByteArray text = header();
    for (const RejectedRow &row : rows)
        appendRow(row, text);
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
