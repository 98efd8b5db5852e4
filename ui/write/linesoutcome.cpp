// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/linesoutcome.h"

#include "core/async/plural.h"
#include "core/async/sentences.h"
#include "ui/common/format.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/pipelinestate.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct LinesOutcomeText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LinesOutcome)
};

struct Counts
{
    quint64 accepted = 0;
    quint64 rejected = 0;
    quint64 unknown = 0;
    quint64 notSent = 0;
};

Counts countsOf(const QList<PipelineSnapshot> &runs)
{
    Counts counts;
    for (const PipelineSnapshot &run : runs) {
        counts.accepted += run.accepted;
        counts.rejected += run.rejected;
        counts.unknown += run.unknown;
        counts.notSent += run.notSent;
    }
    return counts;
}

QString countText(const QString &text, quint64 count)
{
    return withCount(text, count);
}

} // namespace

LinesOutcome LinesOutcome::of(const QList<PipelineSnapshot> &runs, quint64 leftOut)
{
    const Counts counts = countsOf(runs);
    LinesOutcome result;
    result.accepted = counts.accepted;
    result.rejected = counts.rejected;
    QStringList targets;
    QStringList details;
    qint64 elapsed = 0;
    bool isStopped = false;
    for (const PipelineSnapshot &run : runs) {
        if (!targets.contains(run.target))
            targets += run.target;
        elapsed += run.elapsedMs;
        result.refused += run.rejectedRows;
        if (!run.rejectsFile.isEmpty())
            result.rejectsFile = run.rejectsFile;
        details += run.notes;
        isStopped = isStopped || run.state == PipelineSnapshot::State::Cancelled;
        if (run.error)
            details += run.error->toText();
    }
    QStringList parts{
        countText(LinesOutcomeText::tr("%n line(s) stored in %1, in %2.", nullptr, plural(counts.accepted)),
                  counts.accepted)
            .arg(targets.join(QStringLiteral(", ")), formatElapsed(elapsed))};
    const bool hasError = !runs.isEmpty() && runs.last().error;
    if (hasError)
        parts += runs.last().error->message;
    if (counts.rejected > 0) {
        const bool isAll = quint64(result.refused.size()) >= counts.rejected;
        const QString said =
            isAll ? LinesOutcomeText::tr("%n line(s) were refused; they are marked.", nullptr, plural(counts.rejected))
                  : LinesOutcomeText::tr("%n line(s) were refused; the first ones are marked, and all can be saved.",
                                         nullptr, plural(counts.rejected));
        parts += countText(said, counts.rejected);
    }
    if (counts.unknown > 0)
        parts += countText(LinesOutcomeText::tr("Of %n line(s) no answer told whether they are stored.", nullptr,
                                                plural(counts.unknown)),
                           counts.unknown);
    if (counts.notSent > 0)
        parts += countText(LinesOutcomeText::tr("%n line(s) were not sent.", nullptr, plural(counts.notSent)),
                           counts.notSent);
    if (leftOut > 0)
        parts += countText(LinesOutcomeText::tr("%n line(s) with mistakes were left out.", nullptr, plural(leftOut)),
                           leftOut);
    if (isStopped)
        parts += LinesOutcomeText::tr("It was stopped.");
    const bool isWhole = counts.rejected == 0 && counts.unknown == 0 && counts.notSent == 0 && leftOut == 0;
    result.kind = hasError                ? MessageBar::Kind::Error
                  : isWhole && !isStopped ? MessageBar::Kind::Success
                                          : MessageBar::Kind::Warning;
    // What the server keeps otherwise than it was given must not fade.
    if (result.kind == MessageBar::Kind::Success && !details.isEmpty())
        result.kind = MessageBar::Kind::Information;
    result.text = joinedSentences(parts);
    result.details = details.join(u'\n');
    return result;
}

QString reviewText(const LineReview &review)
{
    const quint64 lines = review.goodLines + review.badLines;
    QStringList parts{countText(LinesOutcomeText::tr("%n line(s)", nullptr, plural(lines)), lines)};
    if (review.badLines > 0)
        parts +=
            countText(LinesOutcomeText::tr("%n with a mistake", nullptr, plural(review.badLines)), review.badLines);
    if (review.linesWithoutTime > 0)
        parts += countText(LinesOutcomeText::tr("%n without a time", nullptr, plural(review.linesWithoutTime)),
                           review.linesWithoutTime);
    return parts.join(QStringLiteral(" · "));
}

QString writeProgressText(const QList<PipelineSnapshot> &runs)
{
    const Counts counts = countsOf(runs);
    QString text =
        countText(LinesOutcomeText::tr("%n line(s) stored so far", nullptr, plural(counts.accepted)), counts.accepted);
    if (!runs.isEmpty()) {
        if (const Pause *pause = runningPause(runs.last()))
            text += QStringLiteral(" · ") + LinesOutcomeText::tr("waits: %1").arg(pauseReason(*pause));
    }
    return text;
}

} // namespace penstock
