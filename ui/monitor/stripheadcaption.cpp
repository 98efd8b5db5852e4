// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/async/plural.h"
#include "ui/common/factline.h"
#include "ui/common/format.h"
#include "ui/common/rolelabel.h"
#include "ui/common/theme.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/pipelinestate.h"
#include "ui/monitor/striphead.h"

#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace penstock {

namespace {

constexpr int mostParts = 2;           // that are named
constexpr qsizetype longestCount = 11; // beside the caption: 999,999,999

/// A number and its words stay together.
QString unbroken(QString part)
{
    return part.replace(u' ', QChar::Nbsp);
}

/// Where there is less room, a number and the next word: lines break between the others.
QString looser(const QString &part)
{
    const qsizetype first = part.indexOf(QChar::Nbsp);
    return first < 0 ? part : part.first(first + 1) + part.sliced(first + 1).replace(QChar::Nbsp, u' ');
}

QString joined(const QStringList &facts)
{
    return facts.join(QStringLiteral(" · "));
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
    return m_isCompact ? joined(parts) : parts.join(u'\n');
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

/// What is lost comes before how long it took, and none of it is left out.
QStringList StripHead::captionsOfEnd(const QString &rowsInTime) const
{
    const QStringList lost = losses();
    QStringList captions{joined(QStringList(rowsInTime) + lost)};
    if (lost.isEmpty())
        return captions;
    QStringList loose;
    std::ranges::transform(lost, std::back_inserter(loose), looser);
    captions += {joined(lost), joined(loose)};
    if (lost.size() > 1)
        captions += {allLosses(), looser(allLosses())};
    return captions;
}

QStringList StripHead::losses() const
{
    QStringList losses;
    if (const quint64 rejected = rejectedAnywhere(m_snapshot); rejected > 0)
        losses += unbroken(tr("%1 not stored").arg(formatCount(rejected)));
    if (const quint64 unknown = unknownAnywhere(m_snapshot); unknown > 0)
        losses += unbroken(tr("%1 unknown", "rows").arg(formatCount(unknown)));
    if (m_snapshot.notSent > 0)
        losses += unbroken(tr("%1 not sent", "rows").arg(formatCount(m_snapshot.notSent)));
    return losses;
}

/// In one number.
QString StripHead::allLosses() const
{
    const quint64 unknown = unknownAnywhere(m_snapshot);
    const QString count = formatCount(rejectedAnywhere(m_snapshot) + unknown + m_snapshot.notSent);
    return unbroken((unknown > 0 ? tr("%1 missing or unknown", "rows") : tr("%1 missing", "rows")).arg(count));
}

void StripHead::setCaption(const QStringList &texts)
{
    m_captions.clear(); // shown with the figure
    std::ranges::transform(texts, std::back_inserter(m_captions), factsInLines);
}

/// Beside the figure in as many lines as that has; the label chooses again when it has less than it asked for.
void StripHead::fitCaption()
{
    if (m_captions.isEmpty())
        return;
    const auto fits = m_isCompact
                          ? std::ranges::find_if(m_captions, [this](const QString &text) { return fitsBeside(text); })
                          : m_captions.cbegin();
    const bool isCut = fits == m_captions.cend();
    m_largeCaption->setElided(isCut);
    m_largeCaption->setWordWrap(!isCut);
    m_largeCaption->setTexts(m_captions, isCut ? m_captions.size() - 1 : fits - m_captions.cbegin());
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
