// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/schema/schemarequest.h"
#include "core/result/resultset.h"

#include <QSet>

namespace penstock {

/// What a column of a table of InfluxDB 3.x holds.
enum class V3Use { Tag, Field, Time };

/// Asks for the columns of the request's table, or of all, with their types.
QString v3ColumnsStatement(const SchemaRequest &request);
/// Of its answer, the columns of that use: name, type (of fields), measurement. `deleted`: tables to leave out.
Table v3ColumnsOf(const ResultSet &rows, V3Use wanted, const QSet<QString> &deleted = {});

} // namespace penstock
