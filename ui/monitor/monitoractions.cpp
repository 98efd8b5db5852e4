// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/monitoractions.h"

#include "core/settings/monitorpreferences.h"
#include "ui/monitor/pipelinemodel.h"

#include <QAction>

namespace penstock {

MonitorActions::MonitorActions(MonitorPreferences &preferences, PipelineModel &model, QObject *parent)
    : QObject(parent),
      sideBySide(new QAction(tr("Runs &beside each other"), this)),
      notices(new QAction(tr("Tell the &desktop when a run ends, waits long or refuses rows"), this)),
      closeFinished(new QAction(tr("&Close all that are over"), this))
{
    sideBySide->setCheckable(true);
    sideBySide->setChecked(preferences.isSideBySide());
    connect(sideBySide, &QAction::toggled, this, [&preferences](bool on) { preferences.setSideBySide(on); });
    notices->setCheckable(true);
    notices->setChecked(preferences.givesNotice());
    connect(notices, &QAction::toggled, this, [&preferences](bool on) { preferences.setGivesNotice(on); });
    connect(closeFinished, &QAction::triggered, &model, &PipelineModel::removeFinished);
    const auto present = [this, &model] { closeFinished->setEnabled(model.rowCount() > model.runningCount()); };
    for (const auto change : {&PipelineModel::rowsInserted, &PipelineModel::rowsRemoved})
        connect(&model, change, this, present);
    connect(&model, &PipelineModel::rowsMoved, this, present);
    present();
}

} // namespace penstock
