// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/writejudgement.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace penstock {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(penstock::WriteJob)
};

WriteOutcome outcome(WriteOutcome::Kind kind, quint64 accepted, quint64 rejected)
{
    return {
        .kind = kind, .accepted = accepted, .rejected = rejected, .rejectedIsExact = true, .reasons = {}, .lines = {}};
}

/// Lines that the server calls unparsable, each with its reason. A line may hold line breaks in a quoted text, so only
/// the words that start an item divide them.
QStringList unparsableLines(const QString &text)
{
    static const QRegularExpression item(QStringLiteral("(?:^|\\n|: )unable to parse '"));
    QStringList items;
    QRegularExpressionMatchIterator matches = item.globalMatch(text);
    QList<qsizetype> starts;
    while (matches.hasNext())
        starts += matches.next().capturedEnd() - 17;
    for (qsizetype i = 0; i < starts.size(); ++i)
        items += text.mid(starts[i], (i + 1 < starts.size() ? starts[i + 1] : text.size()) - starts[i]).trimmed();
    return items;
}

WriteOutcome partialOutcome(const QString &text, quint64 lines)
{
    static const QRegularExpression ending(QStringLiteral("\\s*dropped=(\\d+)( for database: .*)?$"));
    static const QRegularExpression beginning(QStringLiteral("^partial write:\\s*"));
    const QRegularExpressionMatch match = ending.match(text);
    QString reason = match.hasMatch() ? text.first(match.capturedStart()) : text;
    reason.remove(beginning);
    const QStringList unparsable = unparsableLines(reason);
    const quint64 dropped = match.captured(1).toULongLong();
    const quint64 refused = dropped > 0 ? dropped : static_cast<quint64>(unparsable.size());

    WriteOutcome result = outcome(WriteOutcome::Kind::Partial, 0, std::min(refused, lines));
    result.accepted = lines - result.rejected;
    result.rejectedIsExact = refused > 0 && refused <= lines;
    result.reasons = unparsable.isEmpty() ? QStringList{reason} : unparsable;
    return result;
}

bool isWorthRetrying(int status, const QString &text)
{
    switch (status) {
    case 408:
    case 425:
    case 429:
    case 502:
    case 503:
    case 504:
        return true;
    default:
        return status >= 500 && !text.contains(u"retention policy not found") &&
               !text.contains(u"database not found") && !text.contains(u"unable to parse") &&
               !text.contains(u"line protocol pars");
    }
}

} // namespace

WriteJudgement judgeWrite(const HttpAnswer &answer, quint64 lines, const Endpoint &endpoint)
{
    if (answer.isSuccess())
        return {outcome(WriteOutcome::Kind::Accepted, lines, 0), std::nullopt};

    const QString text = answer.serverText();
    const int status = answer.head.status;
    WriteJudgement judgement{{}, errorFromAnswer(answer, endpoint)};
    if (text.startsWith(u"partial write") && (status == 400 || status == 422 || status == 500)) {
        judgement.outcome = partialOutcome(text, lines);
        judgement.error->kind = Error::Kind::Rejected;
        judgement.error->message =
            Sentences::tr("%1 refused %n line(s) of the data; the others are stored. It says: %2", nullptr,
                          static_cast<int>(judgement.outcome.rejected))
                .arg(endpoint.displayName(), judgement.outcome.reasons.first().left(500));
        return judgement;
    }
    if (isWorthRetrying(status, text)) {
        judgement.outcome = outcome(WriteOutcome::Kind::Retryable, 0, 0);
        judgement.outcome.reasons = {text};
        return judgement;
    }
    judgement.outcome = outcome(WriteOutcome::Kind::Rejected, 0, lines);
    judgement.outcome.reasons = unparsableLines(text);
    if (judgement.outcome.reasons.isEmpty())
        judgement.outcome.reasons = {text.isEmpty() ? judgement.error->message : text};
    return judgement;
}

WriteJudgement judgeWrite(const Error &error, quint64 lines)
{
    switch (error.kind) {
    case Error::Kind::BadInput:
    case Error::Kind::File:
    case Error::Kind::Tls:
    case Error::Kind::Permission:
        return {outcome(WriteOutcome::Kind::Rejected, 0, lines), error};
    default:
        return {outcome(WriteOutcome::Kind::Retryable, 0, 0), error};
    }
}

} // namespace penstock
