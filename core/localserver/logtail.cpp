// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/logtail.h"

#include "core/localserver/platform.h"

#include <algorithm>

namespace penstock {

namespace {

constexpr std::size_t keptLines = 1'000;
constexpr qsizetype longestLine = 4'096;
constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr qsizetype chunk = 64 * 1024;

} // namespace

LogTail::~LogTail()
{
    attach(-1);
}

void LogTail::attach(int file)
{
    platform::closeHandle(m_file);
    m_file = file;
    m_position = 0;
    m_partLine.clear();
}

int LogTail::create()
{
    attach(platform::makeLog());
    return m_file;
}

bool LogTail::open(qint64 processId)
{
    attach(platform::openLog(processId));
    return m_file >= 0;
}

QList<QByteArray> LogTail::read(bool over)
{
    QList<QByteArray> lines;
    if (m_file < 0)
        return lines;
    if (const qint64 size = platform::logSize(m_file); size >= 0 && size < m_position)
        m_position = 0; // another reader cut it
    QByteArray bytes(chunk, Qt::Uninitialized);
    for (;;) {
        const qint64 got = platform::readLog(m_file, m_position, bytes.data(), bytes.size());
        if (got <= 0)
            break;
        m_position += got;
        m_partLine += QByteArrayView(bytes).first(got);
        qsizetype begin = 0;
        for (qsizetype end = m_partLine.indexOf('\n'); end >= 0; end = m_partLine.indexOf('\n', begin)) {
            lines += m_partLine.mid(begin, std::min(end - begin, longestLine));
            begin = end + 1;
        }
        m_partLine.remove(0, begin);
        m_partLine.truncate(longestLine);
    }
    if (over && !m_partLine.isEmpty())
        lines += std::exchange(m_partLine, {});
    if (m_position > mostBytes && platform::emptyLog(m_file))
        m_position = 0;
    for (const QByteArray &line : std::as_const(lines))
        keep(line);
    return lines;
}

void LogTail::keep(const QByteArray &line)
{
    m_kept.push_back(QString::fromUtf8(line));
    if (m_kept.size() > keptLines)
        m_kept.pop_front();
}

QString LogTail::text(qsizetype lines) const
{
    const auto count = std::min(static_cast<std::size_t>(lines), m_kept.size());
    QString text;
    for (auto line = m_kept.end() - static_cast<std::ptrdiff_t>(count); line != m_kept.end(); ++line)
        text += *line + u'\n';
    return text;
}

} // namespace penstock
