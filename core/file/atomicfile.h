// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QFileDevice>
#include <QString>

#include <memory>

namespace penstock {

/// The one way to write a file: it appears whole or not at all. Written beside its place; commit() flushes it to the
/// disk and renames it. A name of something that is no regular file (a pipe, /dev/null) is written in place.
class AtomicFile final
{
public:
    enum class Access {
        Usual,   ///< as the process's umask says
        Private, ///< readable and writable by its owner only (0600)
    };

    explicit AtomicFile(const QString &path);
    ~AtomicFile();

    /// Kind File: the folder is not there, cannot be written, …
    Status open(Access access = Access::Usual);

    /// Where to write, once open() succeeded.
    QFileDevice &device();

    /// Why device() took less than it was given, with the file's name. Between open() and commit().
    Error writeError() const;

    /// Kind File: the disk is full, …; what stood in the file's place before is still there, whole.
    Status commit();

    /// open(), all bytes, commit().
    static Status write(const QString &path, const QByteArray &bytes, Access access = Access::Usual);

private:
    Q_DISABLE_COPY_MOVE(AtomicFile)

    Status fail(const QString &reason);
    Error because(const QString &reason) const;

    QString m_path;
    std::unique_ptr<QFileDevice> m_device;
};

} // namespace penstock
