// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/checkquestion.h"

#include "ui/common/characterwidth.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace penstock {

CheckQuestion::CheckQuestion(const QString &text, const QString &subject, QWidget *parent) : QWidget(parent)
{
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    m_choices = new QComboBox(this);
    m_choices->setAccessibleName(tr("Choice for %1").arg(subject));
    m_choices->setAccessibleDescription(text);
    m_choices->setFocusPolicy(Qt::StrongFocus);
    m_choices->setPlaceholderText(tr("Choose…"));
    m_choices->setMinimumWidth(characterWidth(m_choices->fontMetrics()) * 36); // those of several questions are in line
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    row->addWidget(label, 1);
    row->addWidget(m_choices, 0, Qt::AlignTop);
    connect(m_choices, &QComboBox::activated, this, [this] { Q_EMIT chosen(m_choices->currentData()); });
}

void CheckQuestion::addChoice(const QString &text, const QVariant &value)
{
    m_choices->addItem(text, value);
    // The first item chooses itself.
    if (m_choices->count() == 1)
        m_choices->setCurrentIndex(-1);
}

void CheckQuestion::setChosen(const QVariant &value)
{
    m_choices->setCurrentIndex(m_choices->findData(value));
}

bool CheckQuestion::isAnswered() const
{
    return m_choices->currentIndex() >= 0;
}

} // namespace penstock
