// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/resulttableview.h"

#include <QActionGroup>
#include <QMenu>
#include <QTimeZone>

#include <map>

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
    auto *zoneGroup = new QActionGroup(zones);
    const auto add = [&](QMenu *parent, const QString &text, const QByteArray &zone) {
        QAction *choice = addChoice(parent, zoneGroup, text, now.zone == zone);
        connect(choice, &QAction::triggered, this, [this, zone] { setTimes({Style::Iso, zone}); });
    };
    add(zones, tr("As the statement has it"), {});
    add(zones, QStringLiteral("UTC"), "UTC");
    const QByteArray here = QTimeZone::systemTimeZoneId();
    if (here != "UTC" && !here.isEmpty())
        add(zones, tr("Of this computer: %1").arg(QString::fromLatin1(here)), here);
    zones->addSeparator();
    std::map<QByteArray, QMenu *> regions;
    const QList<QByteArray> names = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &name : names) {
        const qsizetype slash = name.indexOf('/');
        if (slash < 0 || name.startsWith("Etc/") || name.startsWith("SystemV/") || name == here)
            continue;
        QMenu *&region = regions[name.left(slash)];
        if (!region)
            region = zones->addMenu(QString::fromLatin1(name.left(slash)));
        add(region, QString::fromLatin1(name.mid(slash + 1)), name);
    }
}

} // namespace penstock
