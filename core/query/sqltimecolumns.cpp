// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/sqltimecolumns.h"

#include "core/query/statementscanner.h"

#include <algorithm>
#include <array>

namespace penstock {

namespace {

using Kind = StatementScanner::Token::Kind;

struct Said
{
    Kind kind;
    QString text;

    bool is(QStringView word) const { return kind != Kind::String && text.compare(word, Qt::CaseInsensitive) == 0; }
    bool isName() const { return kind == Kind::Word || kind == Kind::Identifier; }
};

/// https://docs.influxdata.com/influxdb3/core/reference/sql/functions/time-and-date/
bool makesTimes(const QString &function)
{
    static constexpr std::array<QStringView, 11> makers = {u"date_bin",
                                                           u"date_bin_gapfill",
                                                           u"date_bin_wallclock",
                                                           u"date_bin_wallclock_gapfill",
                                                           u"date_trunc",
                                                           u"now",
                                                           u"to_timestamp",
                                                           u"to_timestamp_seconds",
                                                           u"to_timestamp_millis",
                                                           u"to_timestamp_micros",
                                                           u"to_timestamp_nanos"};
    return std::ranges::any_of(
        makers, [&function](QStringView maker) { return function.compare(maker, Qt::CaseInsensitive) == 0; });
}

/// As the server calls it: what is not quoted is in lower case.
QString nameOf(const Said &said)
{
    if (said.kind == Kind::Word)
        return said.text.toLower();
    return said.text.mid(1).chopped(1).replace(QStringLiteral("\"\""), QStringLiteral("\""));
}

/// f(…) AS name, and nothing else.
QString timeOf(const QList<Said> &item)
{
    if (item.size() < 4 || !makesTimes(item[0].text) || !item[1].is(u"("))
        return {};
    int depth = 1;
    qsizetype at = 2;
    for (; at < item.size() && depth > 0; ++at)
        depth += item[at].is(u"(") ? 1 : item[at].is(u")") ? -1 : 0;
    if (at < item.size() && item[at].is(u"AS"))
        ++at;
    return at + 1 == item.size() && item[at].isName() ? nameOf(item[at]) : QString();
}

} // namespace

QStringList sqlTimeColumns(const QString &statement)
{
    QStringList names;
    QList<Said> item;
    int depth = 0;
    bool begun = false;
    bool listed = false;
    StatementScanner scanner(statement, Language::Sql);
    while (const auto token = scanner.next()) {
        if (token->kind == Kind::Space || token->kind == Kind::Comment)
            continue;
        const Said said{token->kind, scanner.textOf(*token).toString()};
        if (!begun && !said.is(u"SELECT"))
            return {};
        if (said.is(u"UNION") || said.is(u"INTERSECT") || said.is(u"EXCEPT"))
            return {};
        if (begun && !listed && depth == 0 && (said.is(u",") || said.is(u"FROM"))) {
            names += timeOf(item);
            item.clear();
            listed = said.is(u"FROM");
        } else if (begun && !listed && !said.is(u"DISTINCT")) {
            item += said;
        }
        depth += said.is(u"(") ? 1 : said.is(u")") ? -1 : 0;
        begun = true;
    }
    if (!listed)
        names += timeOf(item);
    names.removeAll(QString());
    return names;
}

} // namespace penstock
