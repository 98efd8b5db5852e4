// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace penstock {

/// What can be started, above the runs in the monitor. It takes a share of the height at most and scrolls beyond that:
/// the runs are what stays in a low window.
class MonitorLists final : public QScrollArea
{
    Q_OBJECT

public:
    explicit MonitorLists(QWidget *parent = nullptr); ///< hidden while none of its lists is shown

    void add(QWidget *list);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Of this height of the monitor, where it holds runs and where it is empty.
    void fitInto(int height, bool hasRuns);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int wanted() const;
    void fit();

    QVBoxLayout *m_column = nullptr;
    int m_most = 0;
};

} // namespace penstock
