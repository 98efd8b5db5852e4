// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/tabtitle.h"

#include "core/query/sourcenames.h"

namespace penstock {

namespace {

/// Of r._measurement == "cpu", or r["_measurement"] == "cpu"; empty: there is none.
QString fluxMeasurement(const Statement &statement)
{
    const StatementTokens tokens = statement.tokens();
    bool isMeant = false;
    for (const StatementToken &token : tokens) {
        const bool isText = token.text.startsWith(u'"');
        if (token.text == u"_measurement" || token.text == u"\"_measurement\"" || token.text == u"r._measurement")
            isMeant = true;
        else if (isMeant && isText)
            return token.content().toString();
        else if (isMeant && !token.is(u"==") && token.text != u"=" && token.text != u"]")
            isMeant = false;
    }
    return {};
}

QString measurementOf(const Statement &statement)
{
    if (statement.language() == Language::Flux)
        return fluxMeasurement(statement);
    if (statement.verb() != QLatin1String("SELECT") && statement.verb() != QLatin1String("WITH"))
        return {};
    const QList<SourceName> sources = sourcesOf(statement);
    return sources.isEmpty() ? QString() : sources.first().measurement;
}

} // namespace

QString titleOf(const Statement &statement, qsizetype longest)
{
    const QString measurement = measurementOf(statement).simplified();
    if (measurement.isEmpty())
        return inOneLine(statement.tokens(), longest);
    return measurement.size() <= longest ? measurement : measurement.first(longest - 1) + u'…';
}

} // namespace penstock
