// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"
#include "core/client/wire/httpanswer.h"
#include "core/http/endpoint.h"

namespace penstock {

/// What a status of 300 and above means, as kind, sentence and details; with retryAfter where the server gave one.
Error errorFromAnswer(const HttpAnswer &answer, const Endpoint &endpoint);

/// "database not found" and its like of InfluxDB 1.x: NotFound; anything else: Rejected.
Error::Kind kindOfServerText(const QString &text);

} // namespace penstock
