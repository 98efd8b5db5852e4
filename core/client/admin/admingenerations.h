// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/admin/adminrequest.h"

namespace penstock {

// What the descriptions of the operations are put together from.

/// Who has an operation, or a field of it.
namespace generation {
constexpr unsigned v1 = 1;
constexpr unsigned v2 = 2;
constexpr unsigned v3 = 4;
constexpr unsigned serverless = 8; ///< InfluxDB Cloud Serverless
constexpr unsigned all = v1 | v2 | v3 | serverless;
} // namespace generation

/// One of those; 0: a server that has no administration.
unsigned generationOf(const ServerInfo &server);

QString adminButton(AdminRequest::Kind kind);
QString adminHelp(AdminRequest::Kind kind);
QString adminDanger(AdminRequest::Kind kind);

} // namespace penstock
