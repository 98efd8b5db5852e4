// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/plainsource.h"

#include <QCoreApplication>
#include <QFileDevice>

#include <sys/stat.h>

#include <algorithm>

namespace penstock {

namespace {

struct ByteSourceText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::ByteSource)
};

} // namespace

PlainSource::PlainSource(std::unique_ptr<QIODevice> device, const QString &name)
    : m_device(std::move(device)),
      m_name(name),
      m_sized(!m_device->isSequential()),
      m_size(m_sized ? m_device->size() : 0),
      m_writtenAt(writtenAt())
{
}

PlainSource::~PlainSource() = default;

Result<std::size_t> PlainSource::read(char *to, std::size_t size)
{
    const qint64 wanted = m_sized ? std::min<qint64>(qint64(size), m_size - m_read) : qint64(size);
    if (wanted == 0)
        return 0;
    const qint64 got = m_device->read(to, wanted);
    // Of a pipe, some devices say -1 at its end as well: an error is what the system calls one.
    const auto *const file = qobject_cast<const QFileDevice *>(m_device.get());
    if (got <= 0 && !m_sized && (!file || file->error() == QFileDevice::NoError))
        return 0;
    if (got < 0) {
        return failure(Error::Kind::File,
                       ByteSourceText::tr("The file \"%1\" cannot be read: %2.").arg(m_name, m_device->errorString()));
    }
    if (got == 0) {
        return failure(
            Error::Kind::File,
            ByteSourceText::tr("The file \"%1\" became shorter while it was read. What was read before is complete; "
                               "start again when nothing writes to the file.")
                .arg(m_name));
    }
    m_read += got;
    return static_cast<std::size_t>(got);
}

FileChange PlainSource::change() const
{
    if (m_sized && m_device->size() > m_size)
        return FileChange::Grown;
    return m_sized && writtenAt() != m_writtenAt ? FileChange::Written : FileChange::None;
}

/// Nanoseconds since 1970; 0: it is no file. Qt keeps what it was told first.
qint64 PlainSource::writtenAt() const
{
    const auto *const file = qobject_cast<const QFileDevice *>(m_device.get());
    struct stat status{};
    if (!file || ::fstat(file->handle(), &status) != 0)
        return 0;
    return qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
}

Status PlainSource::seek(qint64 to)
{
    if (to == m_read)
        return {};
    if (!m_sized)
        return failure(Error::Kind::File, ByteSourceText::tr("\"%1\" can be read only once.").arg(m_name));
    if (to > m_size || !m_device->seek(to))
        return failure(Error::Kind::File, ByteSourceText::tr("The file \"%1\" is shorter than it was.").arg(m_name));
    m_read = to;
    return {};
}

} // namespace penstock
