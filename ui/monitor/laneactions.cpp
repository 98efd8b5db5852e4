// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/laneactions.h"

#include "ui/common/theme.h"
#include "ui/monitor/runpauses.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace penstock {

LaneActions::LaneActions(QWidget *parent)
    : QWidget(parent), m_lane(new QPushButton(this)), m_sink(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    for (QPushButton *button : {m_lane, m_sink}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_lane, &QPushButton::clicked, this, [this] {
        if (const LaneSnapshot *chosen = lane())
            Q_EMIT lanePauseRequested(*chosen, !chosen->isHeldByHand);
    });
    connect(m_sink, &QPushButton::clicked, this, [this] {
        if (const LaneSnapshot *chosen = lane())
            Q_EMIT sinkPauseRequested(chosen->sinkIndex, !isSinkHeld(chosen->sinkIndex));
    });
    refresh();
}

void LaneActions::present(const PipelineSnapshot &snapshot)
{
    m_snapshot = snapshot;
    refresh();
}

void LaneActions::choose(int lane)
{
    m_chosen = lane;
    refresh();
}

/// Null: none is chosen, or it has gone.
const LaneSnapshot *LaneActions::lane() const
{
    return m_chosen >= 0 && m_chosen < m_snapshot.lanes.size() ? &m_snapshot.lanes.at(m_chosen) : nullptr;
}

bool LaneActions::isSinkHeld(int sink) const
{
    return std::ranges::all_of(m_snapshot.lanes,
                               [sink](const LaneSnapshot &one) { return one.sinkIndex != sink || one.isHeldByHand; });
}

void LaneActions::refresh()
{
    setVisible(m_snapshot.lanes.size() > 1 && !m_snapshot.isOver());
    const LaneSnapshot *chosen = lane();
    const bool isPartitioned = hasPartitions(m_snapshot.lanes);
    m_lane->setEnabled(chosen);
    m_lane->setText(!chosen                ? tr("&Hold the chosen lane")
                    : chosen->isHeldByHand ? tr("&Let %1 go on").arg(laneName(*chosen, m_snapshot))
                                           : tr("&Hold %1").arg(laneName(*chosen, m_snapshot)));
    // Where there are no partitions a lane is its sink.
    m_sink->setVisible(isPartitioned && !m_snapshot.otherSinks.isEmpty());
    m_sink->setEnabled(chosen);
    if (chosen)
        m_sink->setText(isSinkHeld(chosen->sinkIndex) ? tr("Let all of %1 &go on").arg(chosen->sink)
                                                      : tr("Hold &all of %1").arg(chosen->sink));
    else
        m_sink->setText(tr("Hold its whole &sink"));
}

} // namespace penstock
