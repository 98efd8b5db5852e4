// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/costquestion.h"

#include "core/query/querycost.h"
#include "ui/common/format.h"
#include "ui/common/messagebar.h"

#include <QDateTime>

#include <utility>

namespace penstock {

namespace {

constexpr std::int64_t nanosecondsInMillisecond = 1'000'000;

} // namespace

CostQuestion::CostQuestion(MessageBar &bar, QObject *parent) : QObject(parent), m_bar(bar)
{
    connect(&m_bar, &MessageBar::actionTriggered, this, &CostQuestion::confirm);
}

bool CostQuestion::ask(const Script &script)
{
    const auto cost = unusualCost(script, QDateTime::currentMSecsSinceEpoch() * nanosecondsInMillisecond);
    if (!cost)
        return false;
    m_waiting = script;
    const QString windows = formatCompact(cost->windows);
    m_bar.showMessage(
        MessageBar::Kind::Warning,
        cost->hasBeginning
            ? tr("GROUP BY time makes about %1 windows for each series, empty ones too, and the server holds them "
                 "all in memory. It has not been run yet: give it a shorter span or longer windows.")
                  .arg(windows)
            : tr("The statement has no beginning in time. GROUP BY time makes windows from the first point on, about "
                 "%1 for each series in ten years, and the server holds them all in memory. It has not been run yet: "
                 "add WHERE time >= …, or take longer windows.")
                  .arg(windows));
    m_bar.setAction(tr("R&un it all the same"));
    return true;
}

void CostQuestion::forget()
{
    if (!std::exchange(m_waiting, Script()).text().isEmpty())
        m_bar.clear();
}

bool CostQuestion::isOpen() const
{
    return !m_waiting.text().isEmpty() && m_bar.hasAction();
}

void CostQuestion::confirm()
{
    if (const Script script = std::exchange(m_waiting, Script()); !script.text().isEmpty())
        Q_EMIT confirmed(script);
}

} // namespace penstock
