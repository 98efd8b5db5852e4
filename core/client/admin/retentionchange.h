// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/admin/adminrequest.h"
#include "core/client/schema/schemarequest.h"

#include <chrono>
#include <optional>

namespace penstock {

class Table;

/// Whether rows that are kept now are deleted by the server when they are kept for `wanted` from then on. 0: for ever;
/// nothing: it stays as it is (wanted), or nobody knows (before), which may be longer.
bool losesRows(std::optional<std::chrono::nanoseconds> wanted, std::optional<std::chrono::nanoseconds> before);

/// Whether the request may make the time shorter for which rows are kept.
bool mayLoseRows(const AdminRequest &request);
bool changesRetention(AdminRequest::Kind kind);

/// What to list to know for how long rows are kept now, and what that list says of it; nothing: it does not say.
SchemaRequest presentRetention(const AdminRequest &request, const ServerInfo &server);
std::optional<std::chrono::nanoseconds> presentRetention(const AdminRequest &request, const Table &listed);

} // namespace penstock
