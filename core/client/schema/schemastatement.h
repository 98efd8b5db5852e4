// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/client/schema/schemarequest.h"

#include <QString>
#include <QStringList>

namespace penstock {

/// The InfluxQL statement for a request, names quoted. What the server would look for in the default retention policy
/// alone it looks for in these, if there are any.
QString influxQlSchemaStatement(const SchemaRequest &request, const QStringList &policies = {});

} // namespace penstock
