// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/timedsources.h"

#include "core/query/quoting.h"
#include "core/query/timeplaceholder.h"

#include <algorithm>

namespace penstock {

namespace {

using Kind = StatementToken::Kind;

/// Where bucket: "b" and r._measurement == "m" name them.
QList<SourceName> fluxSources(StatementTokens tokens)
{
    QStringList buckets;
    QStringList measurements;
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        if (tokens[i].is(u"bucket") && tokens[i + 1].is(u":") && tokens[i + 2].kind == Kind::String)
            buckets += unquoted(tokens[i + 2].text, Language::Flux);
        std::size_t next = i + 1;
        const bool isColumn =
            tokens[i].is(u"_measurement") || (tokens[i].kind == Kind::String && tokens[i].content() == u"_measurement");
        if (isColumn && tokens[next].is(u"]"))
            ++next;
        if (isColumn && next + 2 < tokens.size() && tokens[next].is(u"=") && tokens[next + 1].is(u"=") &&
            tokens[next + 2].kind == Kind::String)
            measurements += unquoted(tokens[next + 2].text, Language::Flux);
    }
    buckets.removeDuplicates();
    measurements.removeDuplicates();
    // Of several buckets nobody can tell here which measurement is meant in which.
    if (buckets.size() != 1 || measurements.isEmpty())
        measurements = QStringList{QString()};
    QList<SourceName> sources;
    sources.reserve(buckets.size() * measurements.size());
    for (const QString &bucket : std::as_const(buckets)) {
        for (const QString &measurement : std::as_const(measurements))
            sources.append({bucket, measurement});
    }
    return sources;
}

/// name AS ( …
QStringList namesMade(StatementTokens tokens)
{
    QStringList made;
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        if (tokens[i + 1].is(u"AS") && tokens[i + 2].is(u"("))
            made += tokens[i].kind == Kind::Identifier ? unquoted(tokens[i].text, Language::Sql)
                                                       : tokens[i].text.toString().toLower();
    }
    return made;
}

} // namespace

QList<SourceName> timedSources(const Script &script)
{
    QList<SourceName> sources;
    for (const Statement &statement : script.statements()) {
        if (timePlaceholdersIn(statement).isEmpty())
            continue;
        if (script.language() == Language::Flux) {
            sources += fluxSources(statement.tokens());
            continue;
        }
        const QStringList made = namesMade(statement.tokens());
        const QList<SourceName> named = sourcesOf(statement);
        for (const SourceName &source : named) {
            if (!made.contains(source.measurement) && !sources.contains(source))
                sources += source;
        }
    }
    return sources;
}

} // namespace penstock
