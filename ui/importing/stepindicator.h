// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;

namespace penstock {

/// The steps of a wizard in a row: which is done, where one is, and a way back by a click.
class StepIndicator final : public QWidget
{
    Q_OBJECT

public:
    explicit StepIndicator(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    int current() const { return m_current; }
    /// Whether earlier steps can be gone back to.
    void setBackEnabled(bool enabled);

Q_SIGNALS:
    void stepRequested(int step);

private:
    void updateSteps();

    QList<QAbstractButton *> m_buttons;
    int m_current = 0;
    bool m_backEnabled = true;
};

} // namespace penstock
