// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/client/wire/httpanswer.h"
#include "core/client/write/writeoutcome.h"
#include "core/http/endpoint.h"

#include <optional>

namespace penstock {

/// What a write's answer means: the outcome for its lines, and the error unless all were stored.
struct WriteJudgement
{
    WriteOutcome outcome;
    std::optional<Error> error;
};

/// Reads an answer of any server to a write. The error's kind is Rejected only when single lines are at fault, so that
/// other lines of the body may fare better; BadInput when database, options or encoding are.
///
/// InfluxDB 1.x and 2.x return one message only, of the first shard that fails: when lines of several shards, or for
/// several reasons, are refused, most of them are not mentioned. What it does not tell of is unknown.
WriteJudgement judgeWrite(const HttpAnswer &answer, quint64 lines, const Endpoint &endpoint);

/// There was no (whole) answer: the lines may be sent again, unless the certificate or the address is wrong. `sent`: a
/// part of the request went out, so that the server may have stored them.
WriteJudgement judgeWrite(const Error &error, quint64 lines, bool sent);

} // namespace penstock
