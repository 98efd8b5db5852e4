// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/write/writeanswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace penstock {

namespace {

/// The distributed kinds of 3.x tell of no more lines than that.
constexpr qsizetype mostNamedByDistributed = 100;

/// The server's words behind each place where an item begins, up to the next one.
template <typename Take> void forEachItem(const QString &text, const QRegularExpression &beginning, Take take)
{
    QRegularExpressionMatchIterator matches = beginning.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype end = matches.hasNext() ? matches.peekNext().capturedStart() : text.size();
        take(match, text.sliced(match.capturedEnd(), end - match.capturedEnd()).trimmed());
    }
}

/// 1.x and 2.x: lines that do not parse, each with its reason. A line may hold line breaks in a quoted text, so only
/// the words that start an item divide them.
QStringList unparsableLines(const QString &text)
{
    static const QRegularExpression beginning(QStringLiteral("(?:^|\\n|: )unable to parse '"));
    QStringList items;
    forEachItem(text, beginning, [&items](const QRegularExpressionMatch &, const QString &rest) {
        items += QStringLiteral("unable to parse '") + rest;
    });
    return items;
}

QList<RejectedLine> linesOfData(const QJsonValue &data)
{
    QJsonArray items = data.toArray();
    if (data.isObject())
        items.append(data);
    QList<RejectedLine> lines;
    for (const QJsonValue item : items)
        lines += {.number = static_cast<quint64>(std::max<qint64>(item[u"line_number"].toInteger(), 0)),
                  .text = item[u"original_line"].toString(),
                  .reason = item[u"error_message"].toString()};
    return lines;
}

/// "error parsing line 2 (1-based): …" of the distributed kinds of 3.x, "error in line 2: …" of QuestDB.
QList<RejectedLine> linesOfMessage(const QString &message, quint64 line)
{
    static const QRegularExpression beginning(
        QStringLiteral("error (?:parsing|in) line (\\d+)(?: \\(1-based\\))?:\\s*"));
    QList<RejectedLine> lines;
    forEachItem(message, beginning, [&lines](const QRegularExpressionMatch &match, const QString &reason) {
        lines += {.number = match.captured(1).toULongLong(), .text = {}, .reason = reason};
    });
    if (lines.isEmpty() && line > 0)
        lines += {.number = line, .text = {}, .reason = message};
    return lines;
}

/// New fields of one batch that contradict each other: their shard stores nothing, others may have stored their lines.
bool isConflictWithinBatch(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("(?:^|: )field type conflict$"));
    return words.match(text).hasMatch();
}

/// 1.x and 2.x: "partial write: … dropped=N", in 2.x behind words about the batch. Lines that do not parse are named,
/// but never counted ("dropped=0"); they are told of only when all others were stored.
void readPartialText(WriteAnswer &answer)
{
    if (isConflictWithinBatch(answer.text)) {
        answer.extent = WriteAnswer::Extent::Part;
        answer.reasons = {answer.text};
        answer.refused = 1;
        answer.isLowerBound = true;
        return;
    }
    static const QRegularExpression beginning(
        QStringLiteral("^(?:(?:failure|unexpected error) writing points to database: )?partial write:\\s*"));
    static const QRegularExpression ending(QStringLiteral("\\s*dropped=(\\d+)( for database: .*)?$"));
    const QRegularExpressionMatch match = beginning.match(answer.text);
    if (!match.hasMatch())
        return;
    answer.extent = WriteAnswer::Extent::Part;
    QString reason = answer.text.sliced(match.capturedEnd());
    const QRegularExpressionMatch dropped = ending.match(reason);
    if (dropped.hasMatch())
        reason.truncate(dropped.capturedStart());
    answer.reasons = unparsableLines(reason);
    answer.refused = dropped.hasMatch() ? dropped.captured(1).toULongLong() : 1;
    if (!answer.reasons.isEmpty()) {
        answer.refused = static_cast<quint64>(answer.reasons.size());
        // A string that is not closed takes the lines behind it with it.
        answer.isLowerBound =
            std::ranges::any_of(answer.reasons, [](const QString &text) { return text.contains(u'\n'); });
        return;
    }
    answer.reasons = {reason};
    answer.isLowerBound = true;
    answer.isByAge = reason.contains(u"retention policy", Qt::CaseInsensitive);
}

void readLines(WriteAnswer &answer, const QJsonObject &object, bool success)
{
    const QJsonValue data = object[u"data"];
    if (data.isArray() || data.isObject()) {
        answer.lines = linesOfData(data);
        answer.extent = data.isArray() ? WriteAnswer::Extent::Part : WriteAnswer::Extent::Whole;
    } else {
        const quint64 line = static_cast<quint64>(std::max<qint64>(object[u"line"].toInteger(), 0));
        answer.lines = linesOfMessage(answer.text, line);
        answer.isCut = answer.lines.size() >= mostNamedByDistributed;
        if (!answer.lines.isEmpty())
            answer.extent = success ? WriteAnswer::Extent::Part : WriteAnswer::Extent::Whole;
    }
    answer.refused = static_cast<quint64>(answer.lines.size());
    for (const RejectedLine &line : std::as_const(answer.lines)) {
        if (!answer.reasons.contains(line.reason))
            answer.reasons += line.reason;
    }
}

} // namespace

WriteAnswer readWriteAnswer(const HttpAnswer &answer)
{
    WriteAnswer result;
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    for (const QLatin1String key : {QLatin1String("error"), QLatin1String("message")}) {
        if (result.text.isEmpty())
            result.text = object.value(key).toString().trimmed();
    }
    if (result.text.isEmpty())
        result.text = answer.serverText();

    readLines(result, object, answer.isSuccess());
    if (result.isAboutLines())
        return result;
    readPartialText(result);
    if (result.isAboutLines())
        return result;
    result.reasons = unparsableLines(result.text);
    if (!result.reasons.isEmpty())
        result.extent = WriteAnswer::Extent::Whole;
    return result;
}

} // namespace penstock
