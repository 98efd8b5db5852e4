// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/result.h"

#include <QJsonObject>
#include <QString>

namespace penstock {

/// What configurations of Telegraf and the influx programs use of TOML 1.0: tables, arrays of tables, dotted keys,
/// texts, numbers, truth values, arrays, inline tables. A number stays the text it is. A value like ${NAME}, which
/// Telegraf fills in before it reads, is that text. Anything else: BadInput with the line.
Result<QJsonObject> readToml(const QString &text);

} // namespace penstock
