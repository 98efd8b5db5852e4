// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace penstock {

/// A line that the server refused and named.
struct RejectedLine
{
    quint64 number = 0; ///< 1-based among the lines of the body, blank ones and comments not counted
    QString text;       ///< as far as the server repeats it, which may be 20 bytes only
    QString reason;

    bool operator==(const RejectedLine &) const = default;
};

/// What became of the lines of one write.
struct WriteOutcome
{
    enum class Kind {
        Accepted,  ///< all stored
        Partial,   ///< `rejected` are not stored; of the others at most `accepted` are known to be
        Rejected,  ///< none stored, and sending them again would not help
        Retryable, ///< none known to be stored; the same lines may be sent again (each has its own time)
    };

    Kind kind = Kind::Accepted;
    quint64 accepted = 0;
    quint64 rejected = 0;
    bool rejectedIsExact = true; ///< false: at least so many
    bool byAge = false;          ///< Partial: refused for their times alone, and by no shard for anything else
    QStringList reasons;         ///< the server's words, one per reason
    QList<RejectedLine> lines;   ///< the refused lines, where the server names them by number; 1.x does not
    bool gzipRefused = false;    ///< it is the compression that is not taken
    /// Lines that may be stored although no answer says so: after a time-out or a reset after sending, and beside the
    /// lines that a storage of 1.x or 2.x says it refused. The others are known to be stored or not to be.
    quint64 unknown = 0;
    /// Of a Retryable outcome that names lines: when the same comes again, they are refused and nothing is stored.
    bool isRefusalIfRepeated = false;
};

} // namespace penstock
