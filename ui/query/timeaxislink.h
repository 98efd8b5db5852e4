// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <array>

namespace penstock {

class ChartView;
class QueryTabs;

/// One axis of time for the charts that are in front in both halves of the window: a span that is looked at in one, and
/// a time that is read there, are so in the other. Off until somebody wants it; a mark on both charts says so.
class TimeAxisLink final : public QObject
{
    Q_OBJECT

public:
    explicit TimeAxisLink(QueryTabs &tabs); ///< belongs to them

    bool isOn() const { return m_isOn; }
    void setOn(bool on);
    /// Other tabs are in front, or there is one half only.
    void follow();

private:
    void release();
    void passView(std::size_t from);
    void passTime(std::size_t from);

    QueryTabs &m_tabs;
    bool m_isOn = false;
    bool m_isPassing = false;
    std::array<QPointer<ChartView>, 2> m_charts; ///< null: there are not two
};

} // namespace penstock
