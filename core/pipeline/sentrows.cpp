// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/sentrows.h"

#include "core/async/sentences.h"
#include "core/pipeline/pipelinesnapshot.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace penstock::sentrows {

namespace {

struct SentRowsText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::SentRows)
};

constexpr qsizetype mostNamed = 8;

QString number(quint64 row)
{
    return QLocale().toString(qulonglong(row));
}

QString listed(const QList<RowSpan> &spans)
{
    QStringList texts;
    for (const RowSpan &span : spans.first(std::min(spans.size(), mostNamed)))
        texts +=
            span.from == span.to ? number(span.from) : QStringLiteral("%1–%2").arg(number(span.from), number(span.to));
    QString text = texts.join(QStringLiteral(", "));
    if (spans.size() > mostNamed)
        text = SentRowsText::tr("%1 and %n more place(s)", nullptr, int(spans.size() - mostNamed)).arg(text);
    return text;
}

QString placed(const QString &sentence, const LaneSnapshot &lane, bool isPartitioned)
{
    return isPartitioned ? QStringLiteral("%1 [%2]: %3").arg(lane.topic).arg(lane.partition).arg(sentence) : sentence;
}

} // namespace

QString unanswered(const LaneSnapshot &lane, bool isPartitioned)
{
    if (lane.unknownRows.isEmpty())
        return {};
    const QString rows = listed(lane.unknownRows);
    return placed(
        isPartitioned
            ? SentRowsText::tr("sent, but no answer told of them, so that they may be stored: offsets %1.").arg(rows)
            : SentRowsText::tr("Sent, but no answer told of them, so that they may be stored: rows %1.").arg(rows),
        lane, isPartitioned);
}

QString unsent(const LaneSnapshot &lane, bool isPartitioned)
{
    if (lane.sent < 0)
        return placed(isPartitioned ? SentRowsText::tr("nothing was sent.") : SentRowsText::tr("No row was sent."),
                      lane, isPartitioned);
    const QString last = number(static_cast<quint64>(lane.sent));
    QString sentence = isPartitioned ? SentRowsText::tr("nothing after offset %1 was sent.").arg(last)
                                     : SentRowsText::tr("Nothing after row %1 was sent.").arg(last);
    if (!lane.unsentRows.isEmpty())
        sentence = joinedSentences(
            sentence,
            SentRowsText::tr("Before that, known not to be stored, and not refused: %1.").arg(listed(lane.unsentRows)));
    return placed(sentence, lane, isPartitioned);
}

} // namespace penstock::sentrows
