// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace penstock {

class MonitorPanel;

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

    /// Takes its share of what holds it and the runs, of more where there are none.
    void keepWithin(QWidget &page, const MonitorPanel &runs);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitIntoPage();
    int wanted() const;
    void fit();

    QVBoxLayout *m_column = nullptr;
    QPointer<QWidget> m_page;
    QPointer<const MonitorPanel> m_runs;
    int m_most = 0;
};

} // namespace penstock
