// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/async/error.h"

#include <QFrame>

#include <optional>

class QBoxLayout;
class QLabel;

namespace penstock {

class ChunkStore;

/// Asks whether an answer should go on though the memory for results is used up. It cannot be closed without an answer.
/// Where it is narrow the choices stand below the question.
class BudgetBar final : public QFrame
{
    Q_OBJECT

public:
    explicit BudgetBar(QWidget *parent = nullptr); ///< hidden until it asks

    /// `trouble`: what came of going on, the last time.
    void ask(std::size_t rows, const ChunkStore &chunks, const std::optional<Error> &trouble);

Q_SIGNALS:
    void goOn();
    void stopHere();
    void streamAsked(); ///< it goes on asking until the file is chosen

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void chooseLines();

    QLabel *m_text = nullptr;
    QWidget *m_choices = nullptr;
    QBoxLayout *m_lines = nullptr;
};

} // namespace penstock
