// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

class QTabWidget;

namespace penstock {

class SessionList;

/// The tabs of the queries: the middle button closes one, a double click beside them opens one.
class QueryTabBar final : public QTabBar
{
    Q_OBJECT

public:
    /// Of `tabs`, each of which has a stripe in the colour of its connection. Both outlive it.
    QueryTabBar(const SessionList &sessions, QTabWidget &tabs);

Q_SIGNALS:
    void newTabRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    const SessionList &m_sessions;
    const QTabWidget &m_tabs;
};

} // namespace penstock
