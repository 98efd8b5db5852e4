// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/timeplaceholder.h"

#include "core/query/quoting.h"
#include "core/query/windowedits.h"
#include "core/result/column.h"

#include <algorithm>

namespace penstock {

namespace {

using Kind = StatementToken::Kind;

constexpr std::array<QStringView, 5> names = {u"timeFilter", u"from", u"to", u"interval", u"zone"};

QString momentText(std::int64_t time, Language language)
{
    const QString text = formatTimestamp(time);
    switch (language) {
    case Language::InfluxQl:
        // As text the first of all times "underflows time literal" (1.6.7).
        if (time <= earliestTime)
            return QString::number(earliestTime);
        return QStringLiteral("'%1'").arg(text);
    case Language::Sql:
        return QStringLiteral("TIMESTAMP '%1'").arg(text);
    case Language::Flux:
        break;
    }
    return text;
}

/// The first moment behind the span; at the end of time, behind which there is none, the last one in it.
std::int64_t endOf(const TimeSpan &span)
{
    return span.to >= latestTime ? latestTime : span.to + 1;
}

QString filterText(const TimeSpan &span, Language language)
{
    const QString from = momentText(std::max(span.from, earliestTime), language);
    const QString to = momentText(endOf(span), language);
    if (language == Language::Flux)
        return QStringLiteral("range(start: %1, stop: %2)").arg(from, to);
    const QString comparison = span.to >= latestTime ? QStringLiteral("<=") : QStringLiteral("<");
    return QStringLiteral("time >= %1 AND time %2 %3").arg(from, comparison, to);
}

QString zoneText(const QByteArray &zone, Language language)
{
    const bool isUtc = zone.isEmpty() || zone == "UTC";
    const QString name = quoteString(isUtc ? QStringLiteral("UTC") : QString::fromUtf8(zone), language);
    if (language != Language::InfluxQl)
        return name;
    return isUtc ? QString() : QStringLiteral("tz(%1)").arg(name);
}

bool has(const QList<PlacedPlaceholder> &found, TimePlaceholder one)
{
    return std::ranges::find(found, one, &PlacedPlaceholder::placeholder) != found.end();
}

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$' || c.isSurrogate();
}

} // namespace

QString timePlaceholderName(TimePlaceholder placeholder)
{
    return names[std::size_t(placeholder)].toString();
}

std::optional<TimePlaceholder> timePlaceholder(QStringView name)
{
    const auto *const found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(TimePlaceholder(found - names.begin()));
}

QString timePlaceholderText(TimePlaceholder placeholder, const TimeValues &values, Language language)
{
    switch (placeholder) {
    case TimePlaceholder::TimeFilter:
        return filterText(values.span, language);
    case TimePlaceholder::From:
        return momentText(std::max(values.span.from, earliestTime), language);
    case TimePlaceholder::To:
        return momentText(endOf(values.span), language);
    case TimePlaceholder::Interval: {
        const auto windows = std::uint64_t(std::max(values.windows, 1));
        const QString length =
            windowText(std::max<std::int64_t>(roundWindow(values.span.length(), windows), 1), language);
        return language == Language::Sql ? QStringLiteral("INTERVAL ") + length : length;
    }
    case TimePlaceholder::Zone:
        break;
    }
    return zoneText(values.zone, language);
}

QList<PlacedPlaceholder> timePlaceholdersIn(const Statement &statement, const QStringList &parameters)
{
    QList<PlacedPlaceholder> found;
    const QString &text = statement.text();
    const StatementTokens tokens = statement.tokens();
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        const StatementToken &name = tokens[i + 1];
        if (!tokens[i].is(u"$") || name.kind != Kind::Word || name.text.data() != tokens[i].text.data() + 1)
            continue;
        const auto placeholder = timePlaceholder(name.text);
        const qsizetype start = tokens[i].text.data() - text.constData();
        const qsizetype end = start + 1 + name.text.size();
        // a$from is a name, and $from$…$from$ a string, of SQL.
        const bool isPart = (start > 0 && isNamePart(text[start - 1])) || (end < text.size() && text[end] == u'$');
        if (placeholder && !isPart && !parameters.contains(name.text))
            found.append({*placeholder, {start, end - start}});
    }
    return found;
}

bool usesTimeSpan(const Script &script, const QStringList &parameters)
{
    return std::ranges::any_of(script.statements(), [&parameters](const Statement &statement) {
        return std::ranges::any_of(timePlaceholdersIn(statement, parameters), [](const PlacedPlaceholder &one) {
            return one.placeholder != TimePlaceholder::Zone;
        });
    });
}

bool usesTimeZone(const Script &script, const QStringList &parameters)
{
    return std::ranges::any_of(script.statements(), [&parameters](const Statement &statement) {
        return has(timePlaceholdersIn(statement, parameters), TimePlaceholder::Zone);
    });
}

bool needsClosedSpan(const Script &script, const QStringList &parameters)
{
    return std::ranges::any_of(script.statements(), [&parameters](const Statement &statement) {
        const QList<PlacedPlaceholder> found = timePlaceholdersIn(statement, parameters);
        const bool isBounded = has(found, TimePlaceholder::TimeFilter) || has(found, TimePlaceholder::From) ||
                               has(found, TimePlaceholder::To);
        return has(found, TimePlaceholder::Interval) || (isBounded && hasTimeWindows(statement));
    });
}

} // namespace penstock
