// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/openquestion.h"

#include <QFrame>

class QVBoxLayout;

namespace penstock {

/// What only a person can decide, each question with a button for each answer; hidden while there is none.
class QuestionBar final : public QFrame
{
    Q_OBJECT

public:
    explicit QuestionBar(QWidget *parent = nullptr);

    void setQuestions(const QList<OpenQuestion> &questions);

Q_SIGNALS:
    void answered(const OpenQuestion &question, qsizetype answer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeQuestion(const OpenQuestion &question);

    QList<OpenQuestion> m_questions;
    QVBoxLayout *m_column = nullptr;
};

} // namespace penstock
