// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/write/writeoutcome.h"
#include "core/pipeline/batchwork.h"
#include "core/pipeline/linefacts.h"
#include "core/pipeline/rejectedrow.h"

#include <QCoreApplication>
#include <QList>

#include <vector>

namespace penstock {

struct NamedLines;

/// What a refusal of some or all lines of a batch leads to: which of them are settled, and which are sent again.
///
/// A line is accepted when it was in a request that the server took whole (or when the server says that it named all
/// others); it is rejected when it is named, when it was sent alone, or when as many lines were refused as were sent.
/// Until then the lines are sent again in parts: apart those that look wrong from here, each kind of line and each
/// shard, so that one answer settles as many as possible. What the search's bound leaves is unknown, or rejected where
/// the server says that it stores nothing of a refused request.
///
/// 1.x and 2.x take a line that is too old when it comes with a younger one of its shard group. A line that was sent
/// with such a company, by a request whose answer told of something else, and that is refused alone for its age, is
/// sent once more with it: the answer tells what became of it the first time.
struct RefusalVerdict
{
    Q_DECLARE_TR_FUNCTIONS(penstock::RefusalVerdict)

public:
    /// `reason`: for lines of which the answer says nothing else.
    static RefusalVerdict of(BatchWork work, const WriteOutcome &outcome, const QString &reason,
                             const LineGround &ground = {});
    /// Every line is refused.
    static RefusalVerdict ofAll(const BatchWork &work, const QString &reason);
    /// For what the server says, or else the error.
    static RefusalVerdict ofAll(const BatchWork &work, const Error &error);

    Origin origin{}; ///< of one of the lines, whose batch it is about
    quint64 accepted = 0;
    quint64 rejected = 0;
    quint64 unknown = 0;
    QList<RejectedRow> rows;      ///< those that `rejected` and `unknown` count
    std::vector<BatchWork> again; ///< in order

private:
    void sendNamedApart(BatchWork work, const NamedLines &named, const WriteOutcome &outcome, const QString &reason);
    void search(BatchWork work, const WriteOutcome &outcome, const QString &reason, const LineGround &ground);
    void judgeTooOld(const BatchWork &work, const QString &reason);
    void judgeCompany(const BatchWork &work, const WriteOutcome &outcome, const QString &reason);
    void name(const BatchWork &work, const NamedLines &named);
    void giveUp(const BatchWork &work, const QString &reason);
    void addUnknown(const BatchWork &work, const QString &reason);
};

} // namespace penstock
