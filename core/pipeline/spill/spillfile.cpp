// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/spill/spillfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace penstock {

namespace {

/// So that the file's name is on the disk as well.
void syncFolder(const QString &file)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
    const int opened = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0)
        return;
    ::fsync(opened);
    ::close(opened);
}

/// False with errno: not all of it was written.
bool writeAll(int file, std::string_view bytes, qint64 offset)
{
    while (!bytes.empty()) {
        const ssize_t wrote = ::pwrite(file, bytes.data(), bytes.size(), offset);
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(wrote));
        offset += wrote;
    }
    return true;
}

} // namespace

SpillFile::~SpillFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

std::unexpected<Error> SpillFile::broken(const QString &sentence) const
{
    const QString why = qt_error_string(errno);
    return failure(Error::Kind::File, sentence.arg(QDir::toNativeSeparators(m_path), why));
}

Status SpillFile::create()
{
    m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
                    S_IRUSR | S_IWUSR);
    if (m_file < 0)
        return broken(tr("%1 cannot be made: %2"));
    syncFolder(m_path);
    return {};
}

bool SpillFile::readAt(qint64 offset, std::size_t size, std::string &bytes) const
{
    bytes.resize(size);
    std::size_t had = 0;
    while (had < size) {
        const ssize_t got = ::pread(m_file, bytes.data() + had, size - had, offset + static_cast<qint64>(had));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        had += static_cast<std::size_t>(got);
    }
    return true;
}

Result<SpillFile::Contents> SpillFile::open()
{
    m_file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    struct stat now{};
    if (m_file < 0 || ::fstat(m_file, &now) != 0)
        return broken(tr("%1 cannot be opened: %2"));
    m_size = now.st_size;
    Contents contents;
    std::string bytes;
    qint64 at = 0;
    while (at < m_size) {
        const auto head =
            readAt(at, std::min<std::size_t>(spillrecord::headSize, static_cast<std::size_t>(m_size - at)), bytes)
                ? spillrecord::headOf(bytes)
                : std::nullopt;
        const auto headSize = static_cast<qint64>(spillrecord::headSize);
        if (!head || at + headSize + head->size > m_size)
            break;
        const Place place{at, *head};
        at += headSize + head->size;
        if (head->isDone)
            continue;
        if (read(place))
            contents.records.push_back(place);
        else
            ++contents.damaged;
    }
    contents.cutOff = m_size - at;
    if (contents.cutOff > 0 && ::ftruncate(m_file, at) == 0)
        m_size = at;
    return contents;
}

Result<qint64> SpillFile::append(std::string_view record)
{
    const qint64 at = m_size;
    if (!writeAll(m_file, record, at) || ::fdatasync(m_file) != 0) {
        const auto error = broken(tr("%1 cannot be written: %2"));
        m_isTorn = ::ftruncate(m_file, at) != 0;
        return error;
    }
    m_size += static_cast<qint64>(record.size());
    return at;
}

Result<SinkBatch> SpillFile::read(const Place &place)
{
    std::string body;
    errno = 0;
    if (!readAt(place.offset + static_cast<qint64>(spillrecord::headSize), place.head.size, body))
        return broken(tr("%1 cannot be read: %2"));
    if (auto batch = spillrecord::decode(place.head, body))
        return *std::move(batch);
    return failure(Error::Kind::Protocol, tr("A record in %1 is damaged.").arg(QDir::toNativeSeparators(m_path)));
}

Status SpillFile::markDone(qint64 offset)
{
    const char done = spillrecord::isDone;
    if (!writeAll(m_file, {&done, 1}, offset + static_cast<qint64>(spillrecord::stateAt)))
        return broken(tr("%1 cannot be written: %2"));
    return {};
}

void SpillFile::remove()
{
    QFile::remove(m_path);
}

} // namespace penstock
