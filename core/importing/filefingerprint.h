// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QString>

namespace penstock {

/// By what a file is known again: its size and a hash. Of a file up to 4 MiB the hash is of all bytes; of a larger one
/// it is of its ends and of 64 places between them, and then the time of its last change has to be the same as well. To
/// read all of 10 GB would take longer than what it would save. The first time can be set by anybody, so that the
/// system's own counts too.
struct FileFingerprint
{
    static constexpr qint64 wholeUpTo = 4 * 1024 * 1024;

    qint64 size = 0;
    qint64 modified = 0; ///< milliseconds since 1970
    QString content;     ///< SHA-256, hexadecimal
    qint64 touched = 0;  ///< as modified, of the last change of content, rights or links (st_ctime); 0: not known

    static Result<FileFingerprint> of(const QString &file);

    /// What is different, as a sentence's end: "its size was 10 and is 12"; empty: it is the same file.
    QString difference(const FileFingerprint &now) const;

    /// Whatever became of its rights and links.
    bool operator==(const FileFingerprint &other) const
    {
        return size == other.size && modified == other.modified && content == other.content;
    }
};

} // namespace penstock
