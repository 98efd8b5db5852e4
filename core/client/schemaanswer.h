// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"
#include "core/client/schemajob.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace penstock {

/// The InfluxQL statement for a request, names quoted.
QString v1SchemaStatement(const SchemaRequest &request);

/// The names in the JSON answer. Each name comes once, unless it has several details. A statement's own error is an
/// Error of kind NotFound or Rejected.
Result<QList<SchemaItem>> readV1Schema(SchemaRequest::Kind kind, const QByteArray &json);

} // namespace penstock
