// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/outcomelist.h"

#include "ui/common/theme.h"
#include "ui/query/outcomemodel.h"

#include <QScrollBar>

namespace penstock {

namespace {

constexpr int mostLines = 4;
constexpr qsizetype statementCharacters = 200;

} // namespace

OutcomeList::OutcomeList(QWidget *parent) : QListView(parent), m_model(new OutcomeModel(this))
{
    setModel(m_model);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // it may give way
    setTabKeyNavigation(false);
    setAccessibleName(tr("Statements of the run"));
    m_rowHeight = fontMetrics().height() + spacing::small;
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_isScrolled = true; });
    hide();
}

void OutcomeList::begin(const Script &script)
{
    QList<OutcomeModel::Line> statements;
    statements.reserve(script.statements().size());
    for (const Statement &statement : script.statements())
        statements.append({inOneLine(statement.tokens(), statementCharacters), statement.isReadOnly()});
    const bool hasFocus = this->hasFocus();
    m_model->begin(statements);
    m_isScrolled = false;
    setVisible(statements.size() > 1);
    if (hasFocus && isHidden() && parentWidget())
        parentWidget()->setFocus();
    updateGeometry();
}

void OutcomeList::update(const std::vector<StatementOutcome> &outcomes)
{
    m_model->update(outcomes);
    showFailure();
}

void OutcomeList::showFailure()
{
    if (m_isScrolled || currentIndex().isValid())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->outcome(row).state == StatementOutcome::State::Failed) {
            scrollTo(m_model->index(row));
            return;
        }
    }
}

QSize OutcomeList::sizeHint() const
{
    const int rows = sizeHintForRow(0) > 0 ? sizeHintForRow(0) : m_rowHeight;
    return {QListView::sizeHint().width(), rows * std::clamp(m_model->rowCount(), 1, mostLines)};
}

QSize OutcomeList::minimumSizeHint() const
{
    // One of them at least; it scrolls.
    const int least = std::max(sizeHintForRow(0), fontMetrics().lineSpacing()) + 2 * frameWidth();
    return {QListView::minimumSizeHint().width(), std::min(least, sizeHint().height())};
}

/// Where it has to give way, no half of a row is shown.
void OutcomeList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    const int row = std::max(sizeHintForRow(0), 1);
    const bool isCut = height() > row && height() < row * m_model->rowCount();
    setViewportMargins(0, 0, 0, isCut ? height() % row : 0);
    showFailure();
}

/// The arrows choose, as a click does.
void OutcomeList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT chosen(current.row());
}

} // namespace penstock
