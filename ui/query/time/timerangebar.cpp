// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/time/timerangebar.h"

#include "core/result/valuetext.h"
#include "core/result/zoneclock.h"
#include "ui/common/theme.h"
#include "ui/common/zonemenu.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <array>

namespace penstock {

namespace {

using Kind = TimeRange::Kind;

constexpr int longestText = 30; // characters
constexpr std::array<int, 13> usualMinutes = {
    5, 15, 30, 60, 3 * 60, 6 * 60, 12 * 60, 24 * 60, 2 * 1'440, 7 * 1'440, 30 * 1'440, 90 * 1'440, 365 * 1'440};

QString lastText(std::chrono::nanoseconds length)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(length).count();
    constexpr qint64 hour = 3'600;
    constexpr qint64 day = 24 * hour;
    if (seconds >= 2 * day && seconds % day == 0)
        return TimeRangeBar::tr("Last %n day(s)", nullptr, int(seconds / day));
    if (seconds >= hour && seconds % hour == 0)
        return TimeRangeBar::tr("Last %n hour(s)", nullptr, int(seconds / hour));
    if (seconds >= 60 && seconds % 60 == 0)
        return TimeRangeBar::tr("Last %n minute(s)", nullptr, int(seconds / 60));
    return TimeRangeBar::tr("Last %n second(s)", nullptr, int(seconds));
}

/// 2024-01-01 00:00, with what is finer only where there is something.
QString momentText(std::int64_t time, const QByteArray &zone)
{
    const auto clock = ZoneClock::find(zone.isEmpty() ? QByteArrayLiteral("UTC") : zone);
    std::string out;
    appendTimestamp(&out, time, clock ? clock->offsetAt(time) : 0);
    QString text = QString::fromStdString(out).left(29).replace(u'T', u' ');
    while (text.endsWith(u'0') && text.contains(u'.'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text.endsWith(QStringLiteral(":00")) ? text.chopped(3) : text;
}

QToolButton *menuButton(QMenu *menu, const QString &icon, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(menu);
    return button;
}

} // namespace

QString rangeText(const TimeRange &range, const QByteArray &zone)
{
    switch (range.kind) {
    case Kind::Last:
        return lastText(range.last);
    case Kind::Data:
        return TimeRangeBar::tr("Where the data is");
    case Kind::Absolute:
        if (range.from == earliestTime)
            return TimeRangeBar::tr("Before %1").arg(momentText(range.to, zone));
        if (range.to == latestTime)
            return TimeRangeBar::tr("Since %1").arg(momentText(range.from, zone));
        return QStringLiteral("%1 – %2").arg(momentText(range.from, zone), momentText(range.to, zone));
    case Kind::All:
        break;
    }
    return TimeRangeBar::tr("All times");
}

TimeRangeBar::TimeRangeBar(QWidget *parent) : QWidget(parent), m_ranges(new QMenu(this)), m_zones(new QMenu(this))
{
    m_rangeButton = menuButton(m_ranges, QStringLiteral("range"), this);
    m_zoneButton = menuButton(m_zones, QStringLiteral("clock"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::hair);
    layout->addWidget(m_rangeButton);
    layout->addWidget(m_zoneButton);
    // There are hundreds of zones: they are listed when somebody looks.
    connect(m_ranges, &QMenu::aboutToShow, this, &TimeRangeBar::fillRanges);
    connect(m_zones, &QMenu::aboutToShow, this, &TimeRangeBar::fillZones);
    updateTexts();
}

void TimeRangeBar::setTimes(const TimeRange &range, const QByteArray &zone)
{
    m_range = range;
    m_zone = zone;
    updateTexts();
}

void TimeRangeBar::chooseRange(const TimeRange &range)
{
    setTimes(range, m_zone);
    Q_EMIT changed();
}

void TimeRangeBar::chooseZone(const QByteArray &zone)
{
    setTimes(m_range, zone == "UTC" ? QByteArray() : zone);
    Q_EMIT changed();
}

void TimeRangeBar::setUsed(bool range, bool zone)
{
    if (range == m_isRangeUsed && zone == m_isZoneUsed)
        return;
    m_isRangeUsed = range;
    m_isZoneUsed = zone;
    updateTexts();
}

void TimeRangeBar::fillRanges()
{
    m_ranges->clear();
    auto *group = new QActionGroup(m_ranges);
    const auto add = [&](const TimeRange &range, const QString &toolTip = {}) {
        QAction *action = m_ranges->addAction(rangeText(range, m_zone));
        action->setCheckable(true);
        action->setChecked(range == m_range);
        action->setToolTip(toolTip);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, range] { chooseRange(range); });
    };
    m_ranges->setToolTipsVisible(true);
    for (const int minutes : usualMinutes)
        add(TimeRange::ofLast(std::chrono::minutes(minutes)));
    m_ranges->addSeparator();
    add(TimeRange::ofData(), tr("From the first to the last point of what the statement reads; the server is asked"));
    add(TimeRange());
    if (m_range.kind == Kind::Absolute)
        add(m_range);
    connect(m_ranges->addAction(tr("&From … to …")), &QAction::triggered, this, &TimeRangeBar::spanWanted);
    m_ranges->addSeparator();
    connect(m_ranges->addAction(tr("Show what is &sent")), &QAction::triggered, this, &TimeRangeBar::sentTextAsked);
}

void TimeRangeBar::fillZones()
{
    m_zones->clear();
    addZoneChoices(m_zones, {}, m_zone.isEmpty() ? QByteArrayLiteral("UTC") : m_zone,
                   [this](const QByteArray &zone) { chooseZone(zone); });
}

void TimeRangeBar::updateTexts()
{
    const QString whole = rangeText(m_range, m_zone);
    const bool isIdle = !m_isRangeUsed && m_range != TimeRange();
    QString text = whole;
    if (text.size() > longestText)
        text = text.left(longestText - 1) + u'…';
    m_rangeButton->setText(isIdle ? tr("%1 (not used)").arg(text) : text);
    m_rangeButton->setAccessibleName(tr("Range of time: %1").arg(whole));
    m_rangeButton->setToolTip(
        m_isRangeUsed
            ? tr("%1: what $timeFilter, $from, $to and $interval in the statement stand for, by this computer's clock")
                  .arg(whole)
            : tr("%1. It counts for statements with $timeFilter, $from, $to or $interval; this one has none of them.")
                  .arg(whole));
    const QString zone = m_zone.isEmpty() ? QStringLiteral("UTC") : QString::fromUtf8(m_zone);
    m_zoneButton->setText(zone);
    m_zoneButton->setAccessibleName(tr("Time zone: %1").arg(zone));
    m_zoneButton->setToolTip(
        m_isZoneUsed
            ? tr("%1: what $zone stands for, and by whose clocks times are shown from the next run on").arg(zone)
            : tr("%1: by whose clocks times are shown from the next run on, unless the statement names a zone; "
                 "$zone stands for it in a statement")
                  .arg(zone));
}

} // namespace penstock
