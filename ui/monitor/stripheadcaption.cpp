// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/plural.h"
#include "ui/common/format.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/pipelinestate.h"
#include "ui/monitor/striphead.h"

#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace penstock {

namespace {

constexpr int mostParts = 2;           // that are named
constexpr qsizetype longestCount = 11; // beside the caption: 999,999,999

/// A number and its words stay together, and the dot before them: lines break before that.
QString unbroken(const QString &part)
{
    return part.trimmed().replace(u' ', QChar::Nbsp);
}

} // namespace

/// How long it will be, or is, and why; the caption.
QString StripHead::presentWait(const RunPause &pause)
{
    const bool knows = pause.resumesInMs >= 0;
    m_large->setText(formatCountdown(knows ? pause.resumesInMs : pause.durationMs));
    if (m_isCompact)
        return knows ? tr("until it resumes: %1").arg(pauseMark(pause)) : tr("paused: %1").arg(pauseMark(pause));
    return knows ? tr("until it resumes: %1, %2").arg(pauseMark(pause), pauseReason(pause))
                 : tr("paused so far: %1").arg(pauseReason(pause));
}

/// Of a run that goes on, with the parts of it that wait.
QString StripHead::flowCaption(const QList<RunPause> &running) const
{
    QStringList parts{tr("rows per second")};
    if (m_snapshot.bytesPerSecond > 0 && !m_isCompact) // beside the curve it stands at that one's end
        parts.first() += tr(", %1/s on the wire").arg(formatBytes(std::llround(m_snapshot.bytesPerSecond)));
    for (const RunPause &pause : running.first(std::min<qsizetype>(running.size(), mostParts)))
        parts += tr("%1: %2", "archive.csv: 429 · 4.2 s").arg(pause.whose, pauseSummary(pause));
    if (running.size() > mostParts)
        parts += tr("and %n more", nullptr, int(running.size()) - mostParts);
    return parts.join(m_isCompact ? QStringLiteral(" · ") : QStringLiteral("\n"));
}

void StripHead::presentLarge(const PipelineSnapshot &snapshot)
{
    const QList<RunPause> running = runningPauses(snapshot);
    m_parts = standsStill(snapshot) ? 0 : int(std::min<qsizetype>(running.size(), mostParts + 1));
    const bool stands = standsStill(snapshot) && !running.isEmpty();
    // What is stored is no failure, whatever else became of the run.
    const ThemeRole role = stateRole(snapshot);
    m_large->setRole((stands || snapshot.isOver()) && role != ThemeRole::Error ? role : ThemeRole::Text);
    if (stands) {
        const RunPause &first = running.constFirst();
        const QString caption = presentWait(first);
        if (first.whose.isEmpty())
            setCaption({caption});
        else
            setCaption({tr("%1: %2").arg(first.whose, caption), caption}); // the name gives way
    } else if (snapshot.isOver()) {
        const QString exact = formatCount(snapshot.accepted);
        m_large->setText(m_isCompact && exact.size() > longestCount ? formatCompact(double(snapshot.accepted)) : exact);
        m_large->setToolTip(exact);
        const QString time = unbroken(formatElapsed(snapshot.elapsedMs));
        const int rows = plural(snapshot.accepted);
        setCaption(captionsOfEnd(
            (m_isCompact ? tr("row(s) in %1", nullptr, rows) : tr("row(s) stored in %1", nullptr, rows)).arg(time)));
    } else {
        m_large->setText(formatCompact(snapshot.rowsPerSecond));
        setCaption({flowCaption(running)});
    }
    fitLarge();
}

/// What is lost comes before how long it took.
QStringList StripHead::captionsOfEnd(const QString &rowsInTime) const
{
    QStringList losses;
    if (const quint64 rejected = rejectedAnywhere(m_snapshot); rejected > 0)
        losses += unbroken(tr(" · %1 not stored").arg(formatCount(rejected)));
    if (const quint64 unknown = unknownAnywhere(m_snapshot); unknown > 0)
        losses += unbroken(tr(" · %1 unknown").arg(formatCount(unknown)));
    if (m_snapshot.notSent > 0)
        losses += unbroken(tr(" · %1 not sent").arg(formatCount(m_snapshot.notSent)));
    const QString dot = QStringLiteral("·") + QChar(QChar::Nbsp);
    QStringList captions{(QStringList(rowsInTime) + losses).join(u' ')};
    for (qsizetype i = losses.size(); i > 0; --i) {
        QString fewer = losses.first(i).join(u' ');
        if (fewer.startsWith(dot))
            fewer.remove(0, dot.size());
        captions += i < losses.size() ? fewer + u' ' + dot + u'…' : fewer;
    }
    return captions;
}

void StripHead::setCaption(const QStringList &texts)
{
    m_captions = texts; // shown with the figure
}

/// In as many lines as the figure has beside it; as in the state, rather less is said than the middle of it left out: a
/// number without its first figures would be another one.
void StripHead::fitCaption()
{
    const QStringList &texts = m_captions;
    if (texts.isEmpty())
        return;
    const QString whole = texts.first();
    const auto fits = m_isCompact
                          ? std::ranges::find_if(texts, [this](const QString &text) { return fitsBeside(text); })
                          : texts.cbegin();
    const bool isCut = fits == texts.cend();
    const QString shown = isCut ? texts.last() : *fits;
    m_largeCaption->setText(shown);
    m_largeCaption->setElided(isCut);
    m_largeCaption->setWordWrap(!isCut);
    if (!isCut || shown != whole)
        m_largeCaption->setToolTip(shown == whole ? QString() : whole);
}

/// Beside the large figure.
bool StripHead::fitsBeside(const QString &text) const
{
    constexpr int high = 1'000;
    const int wide =
        minimumWidth() - m_large->minimumWidth() - m_details->sizeHint().width() - spacing::small - spacing::hair;
    const QSize needed = fontMetrics().boundingRect(QRect(0, 0, wide, high), Qt::TextWordWrap, text).size();
    return needed.width() <= wide && needed.height() <= std::max(m_large->minimumHeight(), 2 * fontMetrics().height());
}

} // namespace penstock
