// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/timerange.h"

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace penstock {

/// Which times a query's placeholders ask for, and in which zone; see TimePlaceholder.
class TimeRangeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeRangeBar(QWidget *parent = nullptr);

    const TimeRange &range() const { return m_range; }
    /// As IANA names it; empty: UTC.
    const QByteArray &zone() const { return m_zone; }

    /// Shows these, and tells nobody.
    void setTimes(const TimeRange &range, const QByteArray &zone);
    /// By the person.
    void chooseRange(const TimeRange &range);
    void chooseZone(const QByteArray &zone);
    /// What the statement at the caret has; where it has nothing, that is said.
    void setUsed(bool range, bool zone);

    QToolButton *rangeButton() const { return m_rangeButton; }
    QToolButton *zoneButton() const { return m_zoneButton; }

Q_SIGNALS:
    void changed();       ///< by the person
    void spanWanted();    ///< from one moment to another one is to be typed
    void sentTextAsked(); ///< the statement, as it would be sent now

private:
    void fillRanges();
    void fillZones();
    void updateTexts();

    TimeRange m_range;
    QByteArray m_zone;
    bool m_isRangeUsed = false;
    bool m_isZoneUsed = false;
    QToolButton *m_rangeButton = nullptr;
    QToolButton *m_zoneButton = nullptr;
    QMenu *m_ranges = nullptr;
    QMenu *m_zones = nullptr;
};

/// "Last 15 minutes", "All times", "2024-01-01 00:00 – 2024-01-02 00:00", by the clocks of the zone.
QString rangeText(const TimeRange &range, const QByteArray &zone);

} // namespace penstock
