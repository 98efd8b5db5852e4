// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/httpanswer.h"
#include "core/client/writejob.h"

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
        Part,  ///< all but the refused lines are stored
    };

    Extent extent = Extent::Unsaid;
    QString text;              ///< the server's words, whole
    QStringList reasons;       ///< the same, one per refused line or kind of fault, without what is about the batch
    QList<RejectedLine> lines; ///< those that are named by number
    quint64 refused = 0;       ///< how many lines; 0: not said
    bool isCut = false;        ///< the server names no more lines than so many, and has reached that

    bool isAboutLines() const { return extent != Extent::Unsaid || !reasons.isEmpty() || !lines.isEmpty(); }
};

/// Understands the bodies of InfluxDB 1.x ({"error"}), 2.x ({"code","message"}), 3.x ({"error","data"} with an array or
/// an object), of its distributed kinds and QuestDB ({"code","line","message"}), of GreptimeDB ({"code","error"}), and
/// texts.
WriteAnswer readWriteAnswer(const HttpAnswer &answer);

} // namespace penstock
