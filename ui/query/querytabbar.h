// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

class QTabWidget;

namespace penstock {

class SessionList;

/// The tabs of the queries: the middle button closes one, a double click beside them opens one, and one can be dragged
/// out of it.
class QueryTabBar final : public QTabBar
{
    Q_OBJECT

public:
    /// Of `tabs`, each of which has a stripe in the colour of its connection. Both outlive it.
    QueryTabBar(const SessionList &sessions, QTabWidget &tabs);

    /// Of two such bars the one that the window's commands go to: it alone has the mark of the accent.
    void setActive(bool isActive);
    bool isActive() const { return m_isActive; }

Q_SIGNALS:
    void newTabRequested();
    /// The current tab is dragged away from its bar, to a place on the screen.
    void draggedOut(const QPoint &at);
    void droppedOut(const QPoint &at); ///< it was let go there
    void dragGivenUp();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void endDrag();

    const SessionList &m_sessions;
    const QTabWidget &m_tabs;
    bool m_isActive = true;
    bool m_isPressed = false;
    bool m_isOut = false; ///< dragged
};

} // namespace penstock
