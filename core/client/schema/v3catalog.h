// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/schema/schemarequest.h"
#include "core/client/talk/talk.h"

#include <QSet>

namespace penstock {

class Dialect;

/// The databases of InfluxDB 3.x with their retention, as far as the login may read system.databases; without those
/// that are deleted.
Talk v3Databases(const Dialect &dialect, const SchemaRequest &request);

/// A database of 3.x is its own retention policy “autogen”; those of 1.x's interface are databases named db/rp.
Result<Talk> v3RetentionPolicies(const Dialect &dialect, const SchemaRequest &request);

/// Deleted tables stay in all lists but system.tables as NAME-20260131T120000, until a job of the server removes them.
/// `then` gets the names of those among the tables in `rows` (column table_name); none when nobody may tell, since a
/// living table may be named so.
Result<Talk> v3WithoutDeleted(const Dialect &dialect, const QString &database, const ResultSet &rows,
                              const std::function<Result<Talk>(const QSet<QString> &deleted)> &then);

} // namespace penstock
