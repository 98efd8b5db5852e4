// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace penstock {

/// One step of a StepIndicator: a numbered disc, ticked when the step is done, and the step's name.
class StepButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State { Done, Current, Ahead };

    StepButton(int number, const QString &text, QWidget *parent = nullptr);

    void setState(State state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QFont textFont() const;
    int discSide() const;

    int m_number;
    State m_state = State::Ahead;
};

} // namespace penstock
