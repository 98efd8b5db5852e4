// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filledscript.h"

#include <algorithm>
#include <iterator>

namespace penstock {

namespace {

/// NOT binds closer than the AND of a filter. Comments between the two say nothing.
bool isBehindNot(const Statement &statement, const TextSpan &place)
{
    const StatementTokens tokens = statement.tokens();
    const QChar *const start = statement.text().constData() + place.start;
    const auto here =
        std::ranges::find_if(tokens, [start](const StatementToken &token) { return token.text.data() == start; });
    return here != tokens.begin() && std::prev(here)->is(u"NOT");
}

/// UTC, of which $zone usually says nothing. A statement of nothing but that would not be one any more, and the answers
/// would go to the statements before theirs; so the server refuses it, as with any other zone.
const QString utcInWords = QStringLiteral("tz('UTC')");

bool isOfPlaceholdersOnly(const Statement &statement, qsizetype placeholders)
{
    return qsizetype(statement.tokens().size()) == 2 * placeholders; // the dollar sign and the name
}

} // namespace

FilledScript::FilledScript(const Script &written, const TimeValues &values, const QStringList &parameters)
    : m_written(written), m_sent(written)
{
    const Language language = written.language();
    const QString &text = written.text();
    QString sent;
    qsizetype done = 0; // of the written text
    for (const Statement &statement : written.statements()) {
        const QList<PlacedPlaceholder> all = timePlaceholdersIn(statement, parameters);
        for (const PlacedPlaceholder &found : all) {
            const TextSpan place{statement.start() + found.place.start, found.place.length};
            QString filled = timePlaceholderText(found.placeholder, values, language);
            if (found.placeholder == TimePlaceholder::TimeFilter && language == Language::Sql &&
                isBehindNot(statement, found.place))
                filled = u'(' + filled + u')';
            if (filled.isEmpty() && isOfPlaceholdersOnly(statement, all.size()))
                filled = utcInWords;
            sent += QStringView(text).sliced(done, place.start - done);
            m_fills.push_back({place, {sent.size(), filled.size()}});
            sent += filled;
            done = place.end();
        }
    }
    if (m_fills.empty())
        return;
    sent += QStringView(text).sliced(done);
    m_sent = Script(sent, language);
}

qsizetype FilledScript::place(qsizetype sent, bool isEnd) const
{
    qsizetype shift = 0; // of the written text before the sent one
    for (const Fill &fill : m_fills) {
        if (sent < fill.sent.start || (isEnd && sent == fill.sent.start))
            break;
        if (sent < fill.sent.end() || (isEnd && sent == fill.sent.end()))
            return isEnd ? fill.written.end() : fill.written.start;
        shift = fill.written.end() - fill.sent.end();
    }
    return sent + shift;
}

TextSpan FilledScript::asWritten(const TextSpan &sent) const
{
    const qsizetype start = place(sent.start, false);
    const qsizetype end = sent.length == 0 ? start : place(sent.end(), true);
    return {start, end - start};
}

} // namespace penstock
