// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QWidget>

class QToolButton;

namespace penstock {

class MessageBar;

/// Messages of several things one above the other, each with its own close, so that none takes the place of another:
/// the first three are seen, and how many more there are; those behind come up as others are closed, or all at once.
class NoticeStack final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostShown = 3;

    explicit NoticeStack(QWidget *parent = nullptr); ///< empty: it takes no room

    /// Of what has that number; made when it is asked for. The one of the lowest number, 0, is always on top, the
    /// others below in the order in which they spoke, the newest first.
    MessageBar &bar(int topic);

Q_SIGNALS:
    void said(QWidget *bar); ///< something new is on view there

private:
    void raiseBar(MessageBar *bar);
    void arrange();

    QMap<int, MessageBar *> m_bars;
    QList<MessageBar *> m_order;
    QToolButton *m_more = nullptr;
    bool m_showsAll = false;
};

} // namespace penstock
