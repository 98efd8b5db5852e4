// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/zonemenu.h"
#include "ui/results/resulttableview.h"

#include <QActionGroup>
#include <QMenu>

// The menu of a ResultTableView for its times.

namespace penstock {

namespace {

using Style = TimeDisplay::Style;

QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool isChosen)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(isChosen);
    group->addAction(action);
    return action;
}

} // namespace

QString timeStyleName(TimeDisplay::Style style)
{
    switch (style) {
    case TimeDisplay::Style::Iso:
        return ResultTableModel::tr("date and time (ISO 8601)");
    case TimeDisplay::Style::SinceFirst:
        return ResultTableModel::tr("since the first row");
    case TimeDisplay::Style::Seconds:
        return ResultTableModel::tr("seconds since 1970");
    case TimeDisplay::Style::Milliseconds:
        return ResultTableModel::tr("milliseconds since 1970");
    case TimeDisplay::Style::Microseconds:
        return ResultTableModel::tr("microseconds since 1970");
    case TimeDisplay::Style::Nanoseconds:
        return ResultTableModel::tr("nanoseconds since 1970");
    }
    return {};
}

void ResultTableView::addTimeActions(QMenu *menu)
{
    const TimeDisplay &now = m_model->times();
    QMenu *styles = menu->addMenu(tr("&Times as"));
    auto *styleGroup = new QActionGroup(styles);
    for (const Style style : {Style::Iso, Style::SinceFirst, Style::Seconds, Style::Milliseconds, Style::Microseconds,
                              Style::Nanoseconds}) {
        QAction *choice = addChoice(styles, styleGroup, timeStyleName(style), now.style == style);
        connect(choice, &QAction::triggered, this, [this, style] { setTimes({style, m_model->times().zone}); });
    }
    QMenu *zones = menu->addMenu(tr("Time &zone"));
    zones->setEnabled(now.style == Style::Iso);
    addZoneChoices(zones, tr("As the statement has it"), now.zone,
                   [this](const QByteArray &zone) { setTimes({Style::Iso, zone}); });
}

} // namespace penstock
