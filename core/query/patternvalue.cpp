// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/patternvalue.h"

#include "core/query/quoting.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace penstock {

namespace {

using Kind = QueryPattern::Placeholder::Kind;

struct QueryPatternText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::QueryPattern)
};

/// A number, durations or a word; in Flux also a time.
const QRegularExpression &bareValue(Language language)
{
    static const auto with = [](const QString &units, const QString &more) {
        return QRegularExpression(QRegularExpression::anchoredPattern(
            QStringLiteral(R"([+-]?[0-9]+(\.[0-9]+)?|([0-9]+(%1))+|[A-Za-z_][A-Za-z0-9_]*%2)").arg(units, more)));
    };
    static const QRegularExpression influxQl = with(QStringLiteral("ns|u|µ|ms|s|m|h|d|w"), QString());
    static const QRegularExpression flux =
        with(QStringLiteral("ns|us|µs|ms|s|m|h|d|w|mo|y"),
             QStringLiteral(R"(|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?)"
                            R"((Z|[+-][0-9]{2}:[0-9]{2}))"));
    return language == Language::Flux ? flux : influxQl;
}

/// 1h30m as SQL says it: 1 hours 30 minutes. Empty when it is no such duration.
QString spelledDuration(const QString &text)
{
    static constexpr std::array<std::pair<const char *, const char *>, 11> units{{{"ns", "nanoseconds"},
                                                                                  {"us", "microseconds"},
                                                                                  {"u", "microseconds"},
                                                                                  {"ms", "milliseconds"},
                                                                                  {"s", "seconds"},
                                                                                  {"m", "minutes"},
                                                                                  {"h", "hours"},
                                                                                  {"d", "days"},
                                                                                  {"w", "weeks"},
                                                                                  {"mo", "months"},
                                                                                  {"y", "years"}}};
    static const QRegularExpression whole(QRegularExpression::anchoredPattern(QStringLiteral("([0-9]+[a-z]+)+")));
    static const QRegularExpression part(QStringLiteral("([0-9]+)([a-z]+)"));
    if (!whole.match(text).hasMatch())
        return {};
    QStringList spelled;
    for (auto matches = part.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto unit = std::ranges::find_if(
            units, [&](const auto &any) { return match.capturedView(2) == QLatin1String(any.first); });
        if (unit == units.end())
            return {};
        spelled += match.captured(1) + u' ' + QLatin1String(unit->second);
    }
    return spelled.join(u' ');
}

QString durationOf(const QString &text)
{
    static const QRegularExpression words(
        QRegularExpression::anchoredPattern(
            QStringLiteral("[0-9]+ (nano|micro|milli)?(second|minute|hour|day|week|month|year)s?"
                           "( [0-9]+ (nano|micro|milli)?(second|minute|hour|day|week|month|year)s?)*")),
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    return words.match(trimmed).hasMatch() ? trimmed : spelledDuration(trimmed);
}

QString problemOfRegex(const QString &text)
{
    if (text.isEmpty())
        return QueryPatternText::tr("A regular expression cannot be empty.");
    if (text.contains(u'\n') || text.contains(u'\r') || text.contains(QChar::Null))
        return QueryPatternText::tr("A regular expression here has one line.");
    const QRegularExpression regex(text);
    if (!regex.isValid())
        return QueryPatternText::tr("It is no regular expression: %1, at character %2.")
            .arg(regex.errorString())
            .arg(regex.patternErrorOffset() + 1);
    return {};
}

/// A slash would end it.
QString regexBetweenSlashes(const QString &text)
{
    QString written;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'/')
            written += u'\\';
        written += text[i];
        if (text[i] == u'\\' && i + 1 < text.size())
            written += text[++i];
    }
    return written;
}

} // namespace

QString PatternValue::problem() const
{
    switch (kind) {
    case Kind::Identifier:
    case Kind::String:
        if (text.contains(QChar::Null) || (text.contains(u'\r') && language == Language::InfluxQl))
            return QueryPatternText::tr("It holds a carriage return or a zero character, which %1 cannot express.")
                .arg(languageName(language));
        if (kind == Kind::Identifier && text.isEmpty())
            return QueryPatternText::tr("A name cannot be empty.");
        return {};
    case Kind::Regex:
        return problemOfRegex(text);
    case Kind::Duration:
        return durationOf(text).isEmpty() ? QueryPatternText::tr("Give a duration such as 5m or “2 days”.") : QString();
    case Kind::Bare:
        break;
    }
    return bareValue(language).match(text).hasMatch()
               ? QString()
               : QueryPatternText::tr("Give a number, a duration such as 5m, or one plain word.");
}

QString PatternValue::written() const
{
    switch (kind) {
    case Kind::Identifier:
        return quoteIdentifier(text, language).sliced(1).chopped(1);
    case Kind::String:
        return quoteString(text, language).sliced(1).chopped(1);
    case Kind::Regex:
        return regexBetweenSlashes(text);
    case Kind::Duration:
        return durationOf(text);
    case Kind::Bare:
        break;
    }
    return text;
}

} // namespace penstock
