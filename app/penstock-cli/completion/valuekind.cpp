// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/penstock-cli/completion/valuekind.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

struct WordsOfOption
{
    const char *option;
    const char *words;
};

constexpr std::array<WordsOfOption, 18> wordsOfOptions{{
    {"--consistency", "any one quorum all"},
    {"--epoch", "ns u ms s rfc3339"},
    {"--flavour", "v1 v2 v3 v3-distributed victoriametrics questdb greptimedb"},
    {"--format", "text table csv json jsonl markdown html lp man"},
    {"--gzip", "auto on off"},
    {"--hard-delete", "now never"},
    {"--language", "influxql sql flux"},
    {"--login", "basic token bearer jwt"},
    {"--not-finite", "text null"},
    {"--on-duplicate", "sequence tag ns first last"},
    {"--on-error", "skip-row skip-cell stop"},
    {"--precision", "ns us ms s m h"},
    {"--privilege", "read write all"},
    {"--proxy", "system none"},
    {"--raw", "json csv msgpack jsonl parquet pretty"},
    {"--runs-on", "v1 v2 v3 v3-distributed victoriametrics questdb greptimedb"},
    {"--summary", "json"},
    {"--time-format", "iso8601 s ms us ns ymd dmy mdy digits period excel filetime elapsed-s elapsed-ms time-of-day"},
}};

bool says(const QString &text, const QString &word)
{
    const QRegularExpression whole(QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QRegularExpression::escape(word)));
    return text.contains(whole);
}

/// What stands for something in "name|file|auto", and is not itself a word to type.
bool isPlaceholder(const QString &word)
{
    return word == u"name" || word == u"file";
}

ValueKind::Source sourceOf(const QString &value)
{
    using Source = ValueKind::Source;
    const QStringList parts = value.split(u'|');
    if (parts.contains(QStringLiteral("file")) || value == u"path" || value == u"journal")
        return Source::Files;
    return value == u"folder" ? Source::Folders : value == u"zone" ? Source::TimeZones : Source::Unknown;
}

} // namespace

ValueKind kindOf(const HelpItem &option)
{
    using Source = ValueKind::Source;
    ValueKind kind{sourceOf(option.value), {}};
    if (option.names.contains(QStringLiteral("--connection")) || option.names.contains(QStringLiteral("--confirm")))
        kind.source = Source::Connections;
    else if (option.names.contains(QStringLiteral("--pattern")))
        kind.source = Source::Patterns;
    else if (option.names.contains(QStringLiteral("--profile")) ||
             option.names.contains(QStringLiteral("--save-profile")))
        kind.source = Source::Profiles;
    if (option.value.contains(u'|')) {
        kind.words = option.value.split(u'|');
        kind.words.removeIf(isPlaceholder);
    }
    for (const auto &[name, words] : wordsOfOptions) {
        if (!option.names.contains(QLatin1String(name)))
            continue;
        const QStringList all = QString::fromLatin1(words).split(u' ');
        std::ranges::copy_if(all, std::back_inserter(kind.words),
                             [&option](const QString &word) { return says(option.description, word); });
    }
    return kind;
}

ValueKind kindOfArgument(const QString &takes, const HelpItem &argument)
{
    using Source = ValueKind::Source;
    if (takes.contains(u'|'))
        return {Source::Unknown, takes.split(u'|')};
    if (takes.contains(QLatin1String("FILE")))
        return {Source::Files, {}};
    if (takes.contains(QLatin1String("COMMAND")))
        return {Source::Commands, {}};
    if (takes == u"FROM" || takes == u"TO")
        return {Source::Connections, {QStringLiteral("local")}};
    // "One of: a, b, c."
    static const QRegularExpression list(QStringLiteral(": ([a-z-]+(?:, [a-z-]+)+)\\.$"));
    return {Source::Unknown,
            list.match(argument.description).captured(1).split(QStringLiteral(", "), Qt::SkipEmptyParts)};
}

QStringList optionsWithWords()
{
    QStringList names;
    for (const auto &[name, words] : wordsOfOptions)
        names += QLatin1String(name);
    return names;
}

} // namespace penstock
