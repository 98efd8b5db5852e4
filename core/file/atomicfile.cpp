// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/atomicfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <unistd.h>

#include <cerrno>

namespace penstock {

namespace {

struct AtomicFileText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::AtomicFile)
};

/// Sockets and some file systems have nothing to sync; that is no failure.
bool syncToDisk(int descriptor)
{
    return ::fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS || errno == ENOTSUP;
}

/// Why the last write failed. Qt has no words for one that took a part of the bytes only, as on a disk that fills up:
/// one byte more, in a file that is thrown away, gets the system's.
QString reasonOf(const QFileDevice &device)
{
    const auto *file = qobject_cast<const QSaveFile *>(&device);
    if (file && file->handle() != -1 && ::write(file->handle(), "", 1) == -1)
        return qt_error_string(errno);
    return device.errorString();
}

} // namespace

AtomicFile::AtomicFile(const QString &path) : m_path(path) {}

AtomicFile::~AtomicFile() = default;

Status AtomicFile::open(Access access)
{
    const QFileInfo info(m_path);
    if (info.exists() && !info.isFile() && !info.isDir())
        m_device = std::make_unique<QFile>(m_path);
    else
        m_device = std::make_unique<QSaveFile>(m_path);
    if (!m_device->open(QIODevice::WriteOnly))
        return fail(m_device->errorString());
    if (access == Access::Private && !m_device->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return fail(m_device->errorString());
    return {};
}

QFileDevice &AtomicFile::device()
{
    return *m_device;
}

Status AtomicFile::commit()
{
    // QSaveFile's commit() does not look at its own last flush: what did not fit would be missing without a word.
    if (!m_device->flush() || m_device->error() != QFileDevice::NoError)
        return fail(reasonOf(*m_device));
    if (!syncToDisk(m_device->handle()))
        return fail(qt_error_string(errno));
    if (auto *file = qobject_cast<QSaveFile *>(m_device.get()); file && !file->commit())
        return fail(file->errorString());
    m_device.reset();
    return {};
}

Status AtomicFile::write(const QString &path, const QByteArray &bytes, Access access)
{
    AtomicFile file(path);
    if (const Status status = file.open(access); !status)
        return status;
    if (file.device().write(bytes) != bytes.size())
        return file.fail(reasonOf(file.device()));
    return file.commit();
}

Status AtomicFile::fail(const QString &reason)
{
    m_device.reset(); // removes what was written so far
    return std::unexpected(because(reason));
}

Error AtomicFile::writeError() const
{
    return because(reasonOf(*m_device));
}

Error AtomicFile::because(const QString &reason) const
{
    Error error;
    error.kind = Error::Kind::File;
    error.message = AtomicFileText::tr("%1 cannot be written: %2.").arg(QDir::toNativeSeparators(m_path), reason);
    return error;
}

} // namespace penstock
