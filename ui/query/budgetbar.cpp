// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/budgetbar.h"

#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace penstock {

BudgetBar::BudgetBar(QWidget *parent) : QFrame(parent), m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    auto *goOnButton = new QPushButton(tr("&Go on"), this);
    auto *stopButton = new QPushButton(tr("Sto&p here"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::medium, spacing::hair, spacing::small, spacing::hair);
    layout->addWidget(m_text, 1);
    layout->addWidget(goOnButton);
    layout->addWidget(stopButton);
    connect(goOnButton, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT goOn();
    });
    connect(stopButton, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT stopHere();
    });
    hide();
}

void BudgetBar::ask(std::size_t rows, std::size_t bytes)
{
    m_text->setText(
        tr("The answer takes %1 of memory after %2 rows. The server waits: go on, or stop here and keep these rows?")
            .arg(formatBytes(qint64(bytes)), formatCount(rows)));
    show();
}

void BudgetBar::paintEvent(QPaintEvent *)
{
    constexpr int edge = 3;
    const QColor colour = themeColor(ThemeRole::Paused);
    QPainter painter(this);
    painter.fillRect(rect(), blended(colour, themeColor(ThemeRole::Surface), 0.1));
    painter.fillRect(QRect(0, 0, edge, height()), colour);
}

} // namespace penstock
