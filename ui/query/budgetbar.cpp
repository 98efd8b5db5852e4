// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/budgetbar.h"

#include "core/async/sentences.h"
#include "core/result/chunkstore.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace penstock {

BudgetBar::BudgetBar(QWidget *parent)
    : QFrame(parent),
      m_text(new QLabel(this)),
      m_choices(new QWidget(this)),
      m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_text->setWordWrap(true);
    auto *goOnButton = new QPushButton(tr("&Go on"), m_choices);
    auto *stopButton = new QPushButton(tr("Sto&p here"), m_choices);
    auto *streamButton = new QPushButton(tr("Write all t&o a file…"), m_choices);
    streamButton->setToolTip(
        tr("The whole answer goes into a file of yours: the rows so far, and those to come, which are "
           "not kept here"));
    auto *choices = new FlowLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(spacing::small);
    for (QPushButton *choice : {goOnButton, streamButton, stopButton})
        choices->addWidget(choice);
    m_lines->setContentsMargins(spacing::medium, spacing::hair, spacing::small, spacing::hair);
    m_lines->setSpacing(spacing::small);
    m_lines->addWidget(m_text, 1);
    m_lines->addWidget(m_choices);
    connect(goOnButton, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT goOn();
    });
    connect(stopButton, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT stopHere();
    });
    connect(streamButton, &QPushButton::clicked, this, &BudgetBar::streamAsked);
    hide();
}

bool BudgetBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        chooseLines();
    return QFrame::event(event);
}

/// Side by side where neither has to be wrapped any further for it.
void BudgetBar::chooseLines()
{
    const QMargins margins = m_lines->contentsMargins();
    const int needed = margins.left() + m_text->sizeHint().width() + m_lines->spacing() +
                       m_choices->sizeHint().width() + margins.right();
    m_lines->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void BudgetBar::ask(std::size_t rows, const ChunkStore &chunks, const std::optional<Error> &trouble)
{
    const QString used =
        tr("The results take %1 of memory, of %2 that they may; %3 rows of this answer have come, and "
           "the server waits.")
            .arg(formatBytes(qint64(chunks.memoryBytes())), formatBytes(qint64(chunks.budget())), formatCount(rows));
    const QString choice =
        tr("Go on with a temporary file, write all to a file of yours, or stop here and keep these?");
    m_text->setText(joinedSentences(trouble ? trouble->message : used, choice));
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
