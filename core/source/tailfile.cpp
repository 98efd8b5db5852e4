// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/tailfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace penstock {

namespace {

constexpr std::size_t readAtOnce = 256 * 1024;
constexpr std::size_t comparedBefore = 64;
constexpr qint64 longestLine = 1024 * 1024;

} // namespace

TailFile::~TailFile()
{
    close();
}

void TailFile::close()
{
    if (m_file >= 0)
        ::close(std::exchange(m_file, -1));
}

Status TailFile::open(const QString &path, qint64 offset)
{
    close();
    // A pipe without a writer would hold the thread.
    m_file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat now{};
    if (m_file < 0 || ::fstat(m_file, &now) != 0)
        return std::unexpected((failed(), m_error));
    if (!S_ISREG(now.st_mode))
        return failure(Error::Kind::BadInput,
                       tr("%1 is no file that can be followed as it grows.").arg(QDir::toNativeSeparators(m_path)));
    m_offset = offset;
    m_size = now.st_size;
    m_before.clear();
    m_sawAnother = false;
    if (offset > 0 && offset <= m_size) {
        m_before.resize(std::min<std::size_t>(comparedBefore, static_cast<std::size_t>(offset)));
        const auto got =
            ::pread(m_file, m_before.data(), m_before.size(), offset - static_cast<qint64>(m_before.size()));
        m_before.resize(static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    }
    return {};
}

QByteArray TailFile::head() const
{
    QByteArray head(TailPlaces::headSize, '\0');
    const auto got = ::pread(m_file, head.data(), static_cast<std::size_t>(head.size()), 0);
    return head.first(static_cast<qsizetype>(std::max<ssize_t>(got, 0)));
}

TailPlace TailFile::place() const
{
    struct stat now{};
    TailPlace place;
    if (m_file < 0 || ::fstat(m_file, &now) != 0)
        return place;
    place.device = now.st_dev;
    place.inode = now.st_ino;
    place.head = head();
    place.offset = m_offset;
    return place;
}

/// It has grown since, at most.
bool TailFile::isThat(const TailPlace &place) const
{
    const TailPlace now = this->place();
    return now.device == place.device && now.inode == place.inode && m_size >= place.offset &&
           now.head.startsWith(place.head);
}

Result<bool> TailFile::openAgain(const TailPlace &place)
{
    if (Status status = open(0); !status)
        return std::unexpected(status.error());
    if (!isThat(place))
        return openRenamed(place);
    if (Status status = open(place.offset); !status)
        return std::unexpected(status.error());
    return true;
}

Result<bool> TailFile::openRenamed(const TailPlace &place)
{
    const QFileInfo named(m_path);
    const QFileInfoList beside = named.dir().entryInfoList(QDir::Files | QDir::Hidden, QDir::Time | QDir::Reversed);
    for (const QFileInfo &other : beside) {
        struct stat now{};
        const bool isThere = ::stat(QFile::encodeName(other.filePath()).constData(), &now) == 0;
        if (!isThere || now.st_ino != place.inode || now.st_dev != place.device)
            continue;
        if (!open(other.filePath(), place.offset) || !isThat(place))
            break;
        for (const QFileInfo &newer : beside) {
            if (newer.fileName().startsWith(named.fileName()) && newer.fileName() != named.fileName() &&
                newer.fileName() != other.fileName() && newer.lastModified() > other.lastModified())
                m_passedOver += newer.filePath();
        }
        return true;
    }
    close();
    return false;
}

Result<qint64> TailFile::lastLine()
{
    const qint64 from = std::max<qint64>(0, m_size - longestLine);
    std::string end(static_cast<std::size_t>(m_size - from), '\0');
    const auto got = ::pread(m_file, end.data(), end.size(), from);
    if (got < 0)
        return std::unexpected((failed(), m_error));
    end.resize(static_cast<std::size_t>(got));
    const std::size_t feed = end.rfind('\n');
    return feed == std::string::npos ? from : from + static_cast<qint64>(feed) + 1;
}

TailFile::Read TailFile::read(std::string &text)
{
    struct stat now{};
    if (::fstat(m_file, &now) != 0)
        return failed();
    m_size = now.st_size;
    if (m_size < m_offset || (m_size > m_offset && isRewritten())) {
        m_offset = 0;
        m_before.clear();
        return Read::Truncated;
    }
    if (m_size == m_offset)
        return lookForAnother(now);
    const std::size_t had = text.size();
    text.resize(had + std::min(readAtOnce, static_cast<std::size_t>(m_size - m_offset)));
    const auto got = ::pread(m_file, text.data() + had, text.size() - had, m_offset);
    text.resize(had + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    if (got < 0)
        return failed();
    if (got == 0)
        return Read::Nothing;
    m_offset += got;
    m_before.append(text, had);
    if (m_before.size() > comparedBefore)
        m_before.erase(0, m_before.size() - comparedBefore);
    m_sawAnother = false;
    return Read::Data;
}

bool TailFile::isRewritten()
{
    std::array<char, comparedBefore> bytes{};
    const auto got = ::pread(m_file, bytes.data(), m_before.size(), m_offset - static_cast<qint64>(m_before.size()));
    return got != static_cast<ssize_t>(m_before.size()) || !std::equal(m_before.begin(), m_before.end(), bytes.begin());
}

/// A file that is gone may come again; until then there is nothing to read.
TailFile::Read TailFile::lookForAnother(const struct stat &now)
{
    struct stat named{};
    if (::stat(QFile::encodeName(m_path).constData(), &named) != 0 ||
        (named.st_dev == now.st_dev && named.st_ino == now.st_ino))
        return Read::Nothing;
    if (!std::exchange(m_sawAnother, true))
        return Read::Nothing;
    if (const Status status = open(0); !status) {
        m_error = status.error();
        return Read::Failed;
    }
    return Read::Rotated;
}

TailFile::Read TailFile::failed()
{
    m_error.kind = Error::Kind::File;
    m_error.message = tr("%1 cannot be read: %2").arg(QDir::toNativeSeparators(m_path), qt_error_string(errno));
    return Read::Failed;
}

} // namespace penstock
