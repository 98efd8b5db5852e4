// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QMainWindow;

namespace penstock {

class QueryTabs;

/// The ways through the window without a mouse: F6 and Shift+F6 from the text to its answer to each dock that is seen,
/// and back; Alt+1 … Alt+9 and Ctrl+Page keys to the tabs. Each part remembers where in it the focus was.
class Panes final : public QObject
{
    Q_OBJECT

public:
    Panes(QMainWindow &window, QueryTabs &tabs);

    /// To the next part, or the one before.
    void step(bool isForward);

private:
    QList<QWidget *> parts() const;
    void enter(QWidget *part);
    void chooseTab(int index);
    void remember(const QWidget *old);
    void leaveClosed(const QWidget *old, const QWidget *now);

    QMainWindow &m_window;
    QueryTabs &m_tabs;
    QHash<const QWidget *, QPointer<QWidget>> m_last; ///< by part
};

} // namespace penstock
