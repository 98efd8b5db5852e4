// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace penstock {

/// The tabs of the queries: the middle button closes one, a double click beside them opens one.
class QueryTabBar final : public QTabBar
{
    Q_OBJECT

public:
    explicit QueryTabBar(QWidget *parent = nullptr);

Q_SIGNALS:
    void newTabRequested();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
};

} // namespace penstock
