// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"

#include <QtGlobal>

#include <cstddef>

namespace penstock {

/// How one statement of a run stands. Each is sent by itself, so that one that fails does not stop the others.
struct StatementOutcome
{
    enum class State {
        Waiting,
        Running,
        Succeeded,
        Failed, ///< error says why; the next ones run all the same
        Stopped,
        NotRun, ///< the run ended before its turn
    };

    State state = State::Waiting;
    std::size_t rows = 0;
    bool isLimited = false; ///< it had more rows than the run was to take
    qint64 elapsed = 0;     ///< milliseconds from when it was sent, once it has ended
    Error error{};          ///< when Failed
};

} // namespace penstock
