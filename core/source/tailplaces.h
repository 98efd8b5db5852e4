// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <deque>
#include <mutex>
#include <optional>

namespace penstock {

/// A place in a file that grows, by which it is found again although it has another name by then.
struct TailPlace
{
    quint64 device = 0;
    quint64 inode = 0;
    QByteArray head{}; ///< what the file begins with, some bytes at most: one that was written anew has another
    qint64 offset = 0; ///< where a line begins

    bool operator==(const TailPlace &) const = default;

    /// A JSON object; nothing where it is none.
    QByteArray toJson() const;
    static std::optional<TailPlace> fromJson(const QByteArray &json);
};

/// From which file each row of a tail came: its source tells, and who keeps how far a run has come asks. Any thread.
class TailPlaces
{
public:
    static constexpr qsizetype headSize = 64;

    /// The rows from this one on are of that file; the first of them begins at its offset.
    void begin(quint64 firstRow, const TailPlace &from);
    /// The latest file begins so: it was shorter when it was begun.
    void setHead(const QByteArray &head);
    bool wantsHead() const;

    /// Behind that row, where the offset is that of its end in its file. Row 0: where the first one begins. Nothing:
    /// nothing was begun. Rows before it are not asked for again.
    std::optional<TailPlace> behind(quint64 row, qint64 offset);

private:
    struct File
    {
        quint64 firstRow = 0;
        TailPlace place;
    };

    mutable std::mutex m_mutex;
    std::deque<File> m_files;
};

} // namespace penstock
