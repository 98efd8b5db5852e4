// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace penstock {

/// Asks whether an answer that has outgrown the memory budget should go on. It cannot be closed without an answer.
class BudgetBar final : public QFrame
{
    Q_OBJECT

public:
    explicit BudgetBar(QWidget *parent = nullptr); ///< hidden until it asks

    void ask(std::size_t rows, std::size_t bytes);

Q_SIGNALS:
    void goOn();
    void stopHere();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text = nullptr;
};

} // namespace penstock
