// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/stepindicator.h"

#include "ui/common/theme.h"
#include "ui/importing/stepbutton.h"

#include <QFrame>
#include <QHBoxLayout>

namespace penstock {

StepIndicator::StepIndicator(const QStringList &steps, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    for (int step = 0; step < steps.size(); ++step) {
        if (step > 0) {
            auto *line = new QFrame(this);
            line->setFrameShape(QFrame::HLine);
            line->setForegroundRole(QPalette::Mid);
            line->setFixedWidth(spacing::huge);
            row->addWidget(line);
        }
        auto *button = new StepButton(step + 1, steps.at(step), this);
        connect(button, &QAbstractButton::clicked, this, [this, step] { Q_EMIT stepRequested(step); });
        row->addWidget(button);
        m_buttons.append(button);
    }
    row->addStretch();
    updateSteps();
}

void StepIndicator::setCurrent(int step)
{
    m_current = step;
    updateSteps();
}

void StepIndicator::setBackEnabled(bool enabled)
{
    m_backEnabled = enabled;
    updateSteps();
}

void StepIndicator::updateSteps()
{
    for (int step = 0; step < m_buttons.size(); ++step) {
        auto *button = static_cast<StepButton *>(m_buttons.at(step));
        button->setState(step < m_current    ? StepButton::State::Done
                         : step == m_current ? StepButton::State::Current
                                             : StepButton::State::Ahead);
        button->setEnabled(step < m_current && m_backEnabled);
    }
}

} // namespace penstock
