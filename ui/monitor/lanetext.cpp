// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/lanetext.h"

#include "ui/common/format.h"
#include "ui/monitor/pausetext.h"

#include <QCoreApplication>

namespace penstock {

namespace {

struct LanesModelText
{
    Q_DECLARE_TR_FUNCTIONS(penstock::LanesModel)
};

using State = LaneSnapshot::State;

} // namespace

QString laneState(const LaneSnapshot &lane)
{
    if (lane.isHeldByHand && lane.state <= State::Paused)
        return LanesModelText::tr("Held");
    switch (lane.state) {
    case State::Running:
        return lane.sourceHeld ? LanesModelText::tr("Queue full") : LanesModelText::tr("Running");
    case State::Paused:
        return LanesModelText::tr("Paused");
    case State::Draining:
        return LanesModelText::tr("Draining");
    case State::Revoked:
        return LanesModelText::tr("Given away");
    case State::Over:
        return LanesModelText::tr("Over");
    }
    return {};
}

QString laneExplanation(const LaneSnapshot &lane)
{
    if (lane.isHeldByHand && lane.state <= State::Paused)
        return LanesModelText::tr("Somebody holds it; the others go on.");
    if (const Pause *pause = lanePause(lane); lane.state == State::Paused && pause)
        return LanesModelText::tr("%1, %2", "429 · 4.2 s, the server asked to wait")
            .arg(pauseSummary(*pause), pauseReason(*pause));
    if (lane.state == State::Paused)
        return LanesModelText::tr("The whole sink has to wait.");
    if (lane.state == State::Revoked)
        return LanesModelText::tr("Another reader has this partition now.");
    if (lane.state == State::Running && lane.sourceHeld)
        return LanesModelText::tr("Its queue is full, so that nothing of it is read.");
    return {};
}

quint64 laneWaiting(const LaneSnapshot &lane)
{
    const quint64 told = lane.accepted + lane.rejected + lane.unknown;
    return lane.encoded > told ? lane.encoded - told : 0;
}

const Pause *lanePause(const LaneSnapshot &lane)
{
    return lane.pauses.isEmpty() || lane.pauses.constLast().over ? nullptr : &lane.pauses.constLast();
}

QString countOrDash(qint64 count)
{
    return count < 0 ? QStringLiteral("–") : formatCount(quint64(count));
}

QString laneAge(const LaneSnapshot &lane)
{
    return lane.oldestUnsentMs < 0 ? QStringLiteral("–") : formatCountdown(lane.oldestUnsentMs);
}

} // namespace penstock
