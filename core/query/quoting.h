// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/language.h"

#include <QString>

namespace penstock {

/// Safe anywhere an identifier may stand. InfluxQL: "name" with \" \\ and \n escaped. SQL: "name" with "" for each
/// double quote; quoted names keep their letter case, bare ones are folded to lower case. Flux: a string, as in
/// r["name"].
QString quoteIdentifier(const QString &name, Language language = Language::InfluxQl);

/// InfluxQL: 'text' with \' \\ and \n escaped. SQL: 'text' with '' for each quote. Flux: "text" with \" \\ \n \r \t and
/// \${ escaped.
QString quoteString(const QString &text, Language language = Language::InfluxQl);

/// The name or text that those write: what stands between the quotes, as the server reads it. A text without quotes is
/// taken as it is.
QString unquoted(QStringView quoted, Language language = Language::InfluxQl);

} // namespace penstock
