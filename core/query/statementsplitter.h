// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/language.h"

#include <QList>
#include <QString>

namespace penstock {

/// Where a statement stands in a text.
struct StatementSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
};

/// The statements of a text in InfluxQL or SQL, divided at ';' outside quotes, comments (-- and /* */) and regular
/// expressions. Empty statements are left out; spans are trimmed of white space. A Flux script is one statement.
QList<StatementSpan> splitStatements(const QString &text, Language language = Language::InfluxQl);

} // namespace penstock
