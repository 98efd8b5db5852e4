// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/lanerows.h"

#include "ui/common/characterwidth.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/monitor/lanetext.h"
#include "ui/monitor/pausetext.h"
#include "ui/monitor/runpauses.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr int gap = 2; // pixels between rows
constexpr int leastNameCharacters = 10;

bool isStill(const LaneSnapshot &lane)
{
    return lane.state == LaneSnapshot::State::Paused || lane.sourceHeld || lane.isHeldByHand;
}

/// The state and, of a pause, why and how long: its own, or that of its sink or of the run.
QString stateText(const LaneSnapshot &lane, const QList<RunPause> &running)
{
    if (lane.state != LaneSnapshot::State::Paused)
        return laneState(lane);
    const Pause *pause = lanePause(lane);
    const auto above = std::ranges::find_if(
        running, [&lane](const RunPause &one) { return one.whose.isEmpty() || one.whose == lane.sink; });
    if (!pause && above != running.cend())
        pause = &*above;
    return pause ? LaneRows::tr("%1: %2", "Paused: 429 · 4.2 s").arg(laneState(lane), pauseSummary(*pause))
                 : laneState(lane);
}

} // namespace

LaneRows::LaneRows(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Lanes"));
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("All figures of the lanes are in the run's window."));
}

int LaneRows::heightOf(int rows, const QFontMetrics &metrics)
{
    return rows < 1 ? 0 : (rows + 1) * (metrics.height() + gap);
}

void LaneRows::present(const PipelineSnapshot &snapshot)
{
    const auto before = m_rows.size();
    const QList<RunPause> running = runningPauses(snapshot);
    m_rows.clear();
    for (const LaneSnapshot &lane : snapshot.lanes)
        m_rows += {{laneName(lane, snapshot), stateText(lane, running), countOrDash(lane.offset), countOrDash(lane.lag),
                    laneAge(lane)},
                   isStill(lane)};
    if (m_rows.size() != before)
        updateGeometry();
    update();
    // Assistive tools are told at most once a second.
    if (m_rows.size() == before && m_described.isValid() && m_described.elapsed() < 1'000)
        return;
    m_described.start();
    QStringList lines;
    for (const Row &row : std::as_const(m_rows))
        lines += tr("%1: %2, offset %3, lag %4, oldest waits %5", "of a lane")
                     .arg(row.cells[Name], row.cells[State], row.cells[Offset], row.cells[Lag], row.cells[Age]);
    setAccessibleDescription(lines.join(u'\n'));
}

int LaneRows::rowHeight() const
{
    return fontMetrics().height() + gap;
}

QSize LaneRows::sizeHint() const
{
    return {characterWidth(fontMetrics()) * 48, heightOf(count(), fontMetrics())};
}

QSize LaneRows::minimumSizeHint() const
{
    return {characterWidth(fontMetrics()) * 24, heightOf(std::min(count(), 1), fontMetrics())};
}

/// The shares of name and state are the same whatever they are, so that they do not move with each text: as long as
/// the state has room in its own. Else it has what a whole name leaves, and only then the name is cut.
LaneRows::Widths LaneRows::widthsIn(int room, const Widths &needed, int leastName)
{
    Widths widths = needed;
    const int name = std::min(needed[Name], leastName);
    int words = room - needed[Offset] - needed[Lag] - needed[Age];
    for (const Column figure : {Offset, Age, Lag}) {
        if (words >= name + needed[State])
            break;
        words += std::exchange(widths[figure], 0);
    }
    words = std::max(words, 0);
    const int share = words - words * 2 / 5;
    const int kept = words >= needed[Name] + needed[State] ? needed[Name] : name;
    widths[State] = needed[State] <= share ? std::min(share, std::max(needed[State], words - needed[Name]))
                                           : std::max(words - kept, share);
    widths[Name] = words - widths[State];
    return widths;
}

QList<LaneRows::Row> LaneRows::visibleRows() const
{
    const int room = std::max(height() / rowHeight() - 1, 1);
    if (count() <= room)
        return m_rows;
    QList<Row> rows;
    for (const bool waits : {true, false}) {
        for (const Row &row : m_rows) {
            if (row.waits == waits)
                rows += row;
        }
    }
    const qsizetype kept = room - 1;
    Row rest;
    rest.cells[Name] = tr("and %n more", nullptr, int(rows.size() - kept));
    const auto waiting = std::count_if(rows.cbegin() + kept, rows.cend(), [](const Row &row) { return row.waits; });
    rest.waits = waiting > 0;
    if (rest.waits)
        rest.cells[State] = tr("%n of them wait(s)", nullptr, int(waiting));
    rows.resize(kept);
    rows += rest;
    return rows;
}

QList<QStringList> LaneRows::shown() const
{
    QList<QStringList> texts;
    for (const Row &row : visibleRows())
        texts += QStringList(row.cells.cbegin(), row.cells.cend());
    return texts;
}

void LaneRows::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT opened();
}

void LaneRows::paintEvent(QPaintEvent *)
{
    const Row heading{{tr("Lane"), tr("State"), tr("Offset"), tr("Lag"), tr("Oldest waits")}, false};
    const QList<Row> rows = visibleRows();
    const QFontMetrics metrics = fontMetrics();
    Widths needed{};
    for (int column = 0; column < ColumnCount; ++column) {
        int wide = metrics.horizontalAdvance(heading.cells[std::size_t(column)]);
        for (const Row &row : rows)
            wide = std::max(wide, metrics.horizontalAdvance(row.cells[std::size_t(column)]));
        needed[std::size_t(column)] = wide + (column < Offset ? spacing::hair : spacing::medium);
    }
    const Widths widths = widthsIn(width(), needed, characterWidth(metrics) * leastNameCharacters);
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // as the chart above them
    int top = 0;
    paintRow(painter, top, heading, widths, true);
    for (const Row &row : rows)
        paintRow(painter, top += rowHeight(), row, widths, false);
}

void LaneRows::paintRow(QPainter &painter, int top, const Row &row, const Widths &widths, bool isHeading) const
{
    int left = 0;
    for (int column = 0; column < ColumnCount; ++column) {
        const int wide = widths[std::size_t(column)];
        if (wide == 0)
            continue;
        const QRect place(left, top, wide, rowHeight());
        left += wide;
        const bool stands = row.waits && column == State;
        painter.setPen(themeColor(isHeading ? ThemeRole::Muted : stands ? ThemeRole::Paused : ThemeRole::Text));
        const QString text = fontMetrics().elidedText(row.cells[std::size_t(column)], Qt::ElideMiddle,
                                                      std::max(wide - spacing::hair, 0));
        painter.drawText(place, int((column >= Offset ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter), text);
    }
}

} // namespace penstock
