// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection/flavour.h"
#include "core/pipeline/batchwork.h"

#include <QString>

#include <deque>
#include <vector>

namespace penstock {

class WriteJob;

/// A request that ended without an answer although the server was there: the connection was closed, or what came is no
/// HTTP. Most often the server went down; but 3.6 to 3.9 end so when they refuse a certain kind of line, and so the
/// same lines would be sent for ever. After the second time the server is asked whether it is well; if it is, the batch
/// is sent in parts.
namespace silentend {

/// 502 is what a proxy makes of it.
bool isOne(const WriteJob &job);

/// Whether it has happened often enough to these lines that the server should be asked how it is. A part of such a
/// batch has a part of its history.
bool isSuspicious(const BatchWork &work);

/// What to send instead once the server is known to be well: smaller parts; a single line by another interface, where
/// there is one, and then as before a few times more. Nothing: these lines cannot be told of. `writesAreAnswered`:
/// others were, since; else the writes alone may be out of order, and no line is given up.
std::vector<BatchWork> instead(BatchWork work, Flavour flavour, bool writesAreAnswered);

/// What becomes of the doubted ones among the works that wait, once the server is known to be well.
struct Reconsidered
{
    std::vector<BatchWork> waiting; ///< in order, the others among them
    std::vector<BatchWork> untold;  ///< single lines that are given up
    bool isProgress = false;        ///< something else than before is sent
};
/// `answers`: to writes of this run so far.
Reconsidered reconsider(std::deque<BatchWork> works, Flavour flavour, quint64 answers);

/// Why a line is refused, where only the other interface told of it.
QString reasonBehind(const QString &said);

} // namespace silentend

} // namespace penstock
