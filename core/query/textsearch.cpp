// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/textsearch.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(penstock::TextSearch)
};

} // namespace

Result<QRegularExpression> TextSearch::expression() const
{
    QString pattern = isPattern ? wanted : QRegularExpression::escape(wanted);
    if (wholeWords)
        pattern = QStringLiteral("(?<!\\w)(?:%1)(?!\\w)").arg(pattern);
    QRegularExpression::PatternOptions options =
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::MultilineOption;
    if (!matchesCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression made(pattern, options);
    if (made.isValid())
        return made;
    Error error;
    error.message = Texts::tr("not a pattern: %1").arg(made.errorString());
    return std::unexpected(error);
}

QList<TextSpan> matchesIn(const QString &text, const QRegularExpression &expression)
{
    QList<TextSpan> places;
    if (expression.pattern().isEmpty())
        return places;
    for (QRegularExpressionMatchIterator matches = expression.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedLength() > 0)
            places.append({match.capturedStart(), match.capturedLength()});
    }
    return places;
}

QString replacementFor(const TextSearch &search, const QRegularExpressionMatch &match, const QString &with)
{
    if (!search.isPattern)
        return with;
    QString text;
    for (qsizetype i = 0; i < with.size(); ++i) {
        const bool isEscape = with[i] == u'\\' && i + 1 < with.size();
        if (!isEscape)
            text += with[i];
        else if (const QChar next = with[++i]; next >= u'0' && next <= u'9')
            text += match.captured(next.unicode() - u'0');
        else if (next == u'n')
            text += u'\n';
        else if (next == u't')
            text += u'\t';
        else
            text += next;
    }
    return text;
}

} // namespace penstock
