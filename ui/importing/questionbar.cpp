// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/questionbar.h"

#include "core/async/visibletext.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace penstock {

namespace {

constexpr int edgeWidth = 3;

} // namespace

QuestionBar::QuestionBar(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    m_column->setSpacing(spacing::small);
    setAccessibleName(tr("Questions"));
    hide();
}

void QuestionBar::setQuestions(const QList<OpenQuestion> &questions)
{
    if (questions == m_questions)
        return;
    m_questions = questions;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        // Not at once: the answer's button may be what called.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const OpenQuestion &question : questions)
        m_column->addWidget(makeQuestion(question));
    setVisible(!questions.isEmpty());
}

QWidget *QuestionBar::makeQuestion(const OpenQuestion &question)
{
    auto *panel = new QWidget(this);
    auto *text = new QLabel(visibleText(question.text), panel);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(spacing::small);
    for (qsizetype i = 0; i < question.answers.size(); ++i) {
        // A letter would be taken from the name that it stands in.
        auto *button = new QPushButton(visibleText(question.answers.at(i)).replace(u'&', QStringLiteral("&&")), panel);
        button->setAutoDefault(false);
        button->setAccessibleDescription(question.text);
        connect(button, &QPushButton::clicked, this, [this, question, i] { Q_EMIT answered(question, i); });
        answers->addWidget(button);
    }
    answers->addStretch();
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::hair);
    column->addWidget(text);
    column->addLayout(answers);
    return panel;
}

void QuestionBar::paintEvent(QPaintEvent *)
{
    const QColor colour = themeColor(ThemeRole::Paused);
    QPainter painter(this);
    painter.fillRect(rect(), blended(colour, themeColor(ThemeRole::Surface), 0.1));
    painter.fillRect(QRect(0, 0, edgeWidth, height()), colour);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(ThemeRole::Border));
}

} // namespace penstock
