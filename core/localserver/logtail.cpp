// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/logtail.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

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
    if (m_file >= 0)
        ::close(m_file);
    m_file = file;
    m_position = 0;
    m_partLine.clear();
}

int LogTail::create()
{
    // In memory: a full disk silences nobody.
    attach(::memfd_create("penstock-influxd-log", MFD_CLOEXEC));
    if (m_file >= 0)
        ::fcntl(m_file, F_SETFL, O_APPEND); // so that cutting it makes no gap
    return m_file;
}

bool LogTail::open(qint64 processId)
{
    const QByteArray path = "/proc/" + QByteArray::number(processId) + "/fd/1";
    attach(::open(path.constData(), O_RDWR | O_CLOEXEC | O_NONBLOCK));
    struct stat status{};
    if (m_file >= 0 && (::fstat(m_file, &status) != 0 || !S_ISREG(status.st_mode)))
        attach(-1);
    return m_file >= 0;
}

QList<QByteArray> LogTail::read(bool over)
{
    QList<QByteArray> lines;
    if (m_file < 0)
        return lines;
    struct stat status{};
    if (::fstat(m_file, &status) == 0 && status.st_size < m_position)
        m_position = 0; // another reader cut it
    QByteArray bytes(chunk, Qt::Uninitialized);
    for (;;) {
        const ssize_t got = ::pread(m_file, bytes.data(), static_cast<std::size_t>(bytes.size()), m_position);
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
    if (m_position > mostBytes && ::ftruncate(m_file, 0) == 0)
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
