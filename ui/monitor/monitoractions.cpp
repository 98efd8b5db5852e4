// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/monitoractions.h"

#include "core/settings/monitorpreferences.h"
#include "ui/monitor/pipelinemodel.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace penstock {

MonitorActions::MonitorActions(MonitorPreferences &preferences, PipelineModel &model, QObject *parent)
    : QObject(parent),
      sideBySide(new QAction(tr("Runs &beside each other"), this)),
      notices(new QAction(tr("Tell the &desktop when a run ends, waits long or refuses rows"), this)),
      longPause(new QAction(tr("A wait is &long after"), this)),
      closeFinished(new QAction(tr("&Close all that are over"), this))
{
    sideBySide->setCheckable(true);
    sideBySide->setChecked(preferences.isSideBySide());
    connect(sideBySide, &QAction::toggled, this, [&preferences](bool on) { preferences.setSideBySide(on); });
    notices->setCheckable(true);
    notices->setChecked(preferences.givesNotice());
    connect(notices, &QAction::toggled, this, [&preferences](bool on) { preferences.setGivesNotice(on); });
    makeLongPauses(preferences);
    connect(closeFinished, &QAction::triggered, &model, &PipelineModel::removeFinished);
    const auto present = [this, &model] { closeFinished->setEnabled(model.rowCount() > model.runningCount()); };
    for (const auto change : {&PipelineModel::rowsInserted, &PipelineModel::rowsRemoved})
        connect(&model, change, this, present);
    connect(&model, &PipelineModel::rowsMoved, this, present);
    present();
}

MonitorActions::~MonitorActions() = default;

void MonitorActions::show(MonitorPreferences &preferences)
{
    notices->setChecked(preferences.givesNotice());
    if (preferences.longPauseSeconds() == m_longPause)
        return;
    fillLongPauses(preferences);
    Q_EMIT longPauseChanged(m_longPause);
}

void MonitorActions::makeLongPauses(MonitorPreferences &preferences)
{
    m_longPauses = std::make_unique<QMenu>();
    longPause->setMenu(m_longPauses.get());
    longPause->setEnabled(notices->isChecked());
    connect(notices, &QAction::toggled, longPause, &QAction::setEnabled);
    fillLongPauses(preferences);
}

void MonitorActions::fillLongPauses(MonitorPreferences &preferences)
{
    m_longPause = preferences.longPauseSeconds();
    QList<int> lengths{10, 30, 60, 300, 900, 3'600}; // seconds
    if (!lengths.contains(m_longPause)) {
        lengths += m_longPause; // another one was set elsewhere
        std::ranges::sort(lengths);
    }
    m_longPauses->clear();
    auto *group = new QActionGroup(m_longPauses.get());
    for (const int seconds : std::as_const(lengths)) {
        QAction *length = m_longPauses->addAction(seconds % 60 == 0 ? tr("%n minute(s)", nullptr, seconds / 60)
                                                                    : tr("%n second(s)", nullptr, seconds));
        length->setCheckable(true);
        length->setChecked(seconds == m_longPause);
        group->addAction(length);
        connect(length, &QAction::triggered, this, [this, &preferences, seconds] {
            m_longPause = seconds;
            preferences.setLongPauseSeconds(seconds);
            Q_EMIT longPauseChanged(seconds);
        });
    }
}

} // namespace penstock
