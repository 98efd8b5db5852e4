// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/wire/httpanswer.h"
#include "core/client/write/writeoutcome.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace penstock {

/// What the body of an answer to a write says of the lines, in one form for all servers.
struct WriteAnswer
{
    enum class Extent {
        Unsaid,
        Whole, ///< nothing of the body is stored
        Part,  ///< some lines are refused; all others are stored unless `isLowerBound`
    };

    Extent extent = Extent::Unsaid;
    QString text;              ///< the server's words, whole
    QStringList reasons;       ///< the same, one per refused line or kind of fault, without what is about the batch
    QList<RejectedLine> lines; ///< those that are named by number
    quint64 refused = 0;       ///< how many lines; 0: not said
    bool isCut = false;        ///< the server names no more lines than so many, and has reached that
    /// The storage of 1.x and 2.x answers with the first error of a shard, and its count is of that shard alone; the
    /// others, and lines that do not parse, are not mentioned.
    bool isLowerBound = false;
    bool isByAge = false; ///< of a lower bound: no shard refused anything; lines are outside of the retention policy

    bool isAboutLines() const { return extent != Extent::Unsaid || !reasons.isEmpty() || !lines.isEmpty(); }
};

/// Understands the bodies of InfluxDB 1.x ({"error"}), 2.x ({"code","message"}), 3.x ({"error","data"} with an array or
/// an object), of its distributed kinds and QuestDB ({"code","line","message"}), of GreptimeDB ({"code","error"}), and
/// texts.
WriteAnswer readWriteAnswer(const HttpAnswer &answer);

} // namespace penstock
