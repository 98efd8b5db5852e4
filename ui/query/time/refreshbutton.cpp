// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/time/refreshbutton.h"

#include "ui/common/theme.h"
#include "ui/query/time/autorefresh.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

#include <array>

namespace penstock {

namespace {

constexpr std::array<int, 8> intervals = {1, 2, 5, 10, 30, 60, 120, 300};

QString intervalText(int seconds)
{
    return seconds < 60 ? RefreshButton::tr("Every %n second(s)", nullptr, seconds)
                        : RefreshButton::tr("Every %n minute(s)", nullptr, seconds / 60);
}

} // namespace

RefreshButton::RefreshButton(QWidget *parent) : QToolButton(parent)
{
    auto *menu = new QMenu(this);
    setIcon(themedIcon(QStringLiteral("refresh")));
    setPopupMode(QToolButton::MenuButtonPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &RefreshButton::fillMenu);
    connect(this, &QToolButton::clicked, this, [this] {
        if (m_refresh && m_refresh->isOn())
            Q_EMIT intervalChosen(0);
        else
            showMenu();
    });
    updateText();
}

void RefreshButton::setRefresh(const AutoRefresh &refresh)
{
    m_refresh = &refresh;
    connect(m_refresh, &AutoRefresh::changed, this, &RefreshButton::updateText);
    updateText();
}

void RefreshButton::setShort(bool isShort)
{
    if (m_isShort == isShort)
        return;
    m_isShort = isShort;
    updateText();
}

void RefreshButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateText(); // it is as wide as its text now
}

void RefreshButton::fillMenu()
{
    menu()->clear();
    auto *group = new QActionGroup(menu());
    const int now = m_refresh ? m_refresh->seconds() : 0;
    const auto add = [&](const QString &text, int seconds) {
        QAction *action = menu()->addAction(text);
        action->setCheckable(true);
        action->setChecked(now == seconds);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, seconds] { Q_EMIT intervalChosen(seconds); });
    };
    add(tr("&Off"), 0);
    for (const int seconds : intervals)
        add(intervalText(seconds), seconds);
}

void RefreshButton::updateText()
{
    const bool isOn = m_refresh && m_refresh->isOn();
    QString text = tr("Refresh");
    if (isOn && m_refresh->isRunning())
        text = tr("running…");
    else if (isOn && m_refresh->isWaitingForEyes())
        text = tr("waits until it is seen");
    else if (isOn)
        text = tr("in %1 s").arg(m_refresh->secondsLeft());
    setText(text);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_wholeWidth = sizeHint().width();
    if (m_isShort && !isOn)
        setToolButtonStyle(Qt::ToolButtonIconOnly);
    setAccessibleName(isOn ? tr("Refresh is on: %1").arg(intervalText(m_refresh->seconds())) : tr("Refresh is off"));
    setToolTip(
        isOn ? tr("%1, counted from the end of a run, so that no two overlap; only while this tab is seen. A "
                  "press or Esc stops it.")
                   .arg(intervalText(m_refresh->seconds()))
             : tr("Run again and again what was run last, from every second to every 5 minutes; only what reads"));
}

} // namespace penstock
