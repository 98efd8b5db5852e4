// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"

#include "core/query/influxqlscanner.h"

namespace penstock {

bool isReadOnly(const QString &influxql)
{
    using Kind = InfluxQlScanner::Token::Kind;
    InfluxQlScanner scanner(influxql);
    bool first = true;
    while (const auto token = scanner.next()) {
        if (token->kind == Kind::Space || token->kind == Kind::Comment)
            continue;
        if (token->kind == Kind::Semicolon) {
            first = true;
            continue;
        }
        const QStringView word = scanner.textOf(*token);
        const auto is = [&](QStringView keyword) { return word.compare(keyword, Qt::CaseInsensitive) == 0; };
        if (first && !(token->kind == Kind::Word && (is(u"SELECT") || is(u"SHOW") || is(u"EXPLAIN"))))
            return false;
        if (token->kind == Kind::Word && is(u"INTO"))
            return false;
        first = false;
    }
    return true;
}

} // namespace penstock
