// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rejectsfile.h"

#include <QDir>

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

void appendText(const QString &text, char end, QByteArray &out)
{
    QByteArray utf8 = text.toUtf8();
    if (utf8.contains('"') || utf8.contains(',') || utf8.contains('\n') || utf8.contains('\r'))
        utf8 = '"' + utf8.replace('"', "\"\"") + '"';
    out += utf8;
    out += end;
}

} // namespace

RejectsFile::RejectsFile(const QString &path)
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
        if (m_file.size() == 0)
            lines += header();
    }
    for (const RejectedRow &row : rows) {
        appendNumber(row.row, lines);
        appendNumber(row.position, lines);
        appendText(row.column, ',', lines);
        appendText(row.reason, ',', lines);
        appendText(row.text, '\n', lines);
    }
    if (m_file.write(lines) != lines.size())
        return problem(m_file.errorString());
    return {};
}

Status RejectsFile::flush()
{
    const std::scoped_lock lock(m_mutex);
    if (m_file.isOpen() && !m_file.flush())
        return problem(m_file.errorString());
    return {};
}

QString RejectsFile::path() const
{
    const std::scoped_lock lock(m_mutex);
    return m_file.isOpen() ? m_file.fileName() : QString();
}

Status RejectsFile::problem(const QString &reason) const
{
    return failure(Error::Kind::File, tr("The file for rejected rows, %1, cannot be written: %2. Choose another file.")
                                          .arg(QDir::toNativeSeparators(m_file.fileName()), reason));
}

} // namespace penstock
