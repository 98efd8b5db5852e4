// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/schema/schemarequest.h"
#include "core/client/talk/talk.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace penstock {

/// Rows of a schema as servers send them (InfluxQL, SQL or Flux), as the end of a conversation: with the columns that
/// SchemaRequest promises, and as items.
Talk schemaAnswer(const SchemaRequest &request, const ResultSet &rows);

/// The same for a table that has these columns already. At most request.limit rows; a measurement or key that was asked
/// for and is not repeated is filled in.
Talk schemaAnswer(const SchemaRequest &request, const Table &found);

/// The first and the last of all times in the rows.
Talk timeSpanAnswer(const ResultSet &rows);

/// Rows whose cells are the tags of one series each, as series keys; columns of these names are no tags.
Talk seriesAnswer(const SchemaRequest &request, const ResultSet &rows, const QStringList &notTags);

/// The one number of a …Cardinality.
Talk countAnswer(const SchemaRequest &request, qint64 count);

/// 720h0m0s, as InfluxDB writes a retention policy's duration; 0s: for ever.
QString durationText(qint64 seconds);

} // namespace penstock
