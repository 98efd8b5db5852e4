// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/httpanswer.h"
#include "core/client/writejob.h"

#include <optional>

namespace penstock {

/// What a write's answer means: the outcome for its lines, and the error unless all were stored.
struct WriteJudgement
{
    WriteOutcome outcome;
    std::optional<Error> error;
};

/// Reads an answer of InfluxDB 1.x to /write.
///
/// The server returns one message only: when a batch has lines that do not parse as well as lines that the storage
/// refuses, only the latter are counted. Lines that do not parse are named, but never counted ("dropped=0").
WriteJudgement judgeWrite(const HttpAnswer &answer, quint64 lines, const Endpoint &endpoint);

/// There was no (whole) answer: the lines may be sent again, unless the certificate or the address is wrong.
WriteJudgement judgeWrite(const Error &error, quint64 lines);

} // namespace penstock
