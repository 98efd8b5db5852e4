// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/outcomelist.h"

#include "ui/common/theme.h"
#include "ui/query/outcomemodel.h"

#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace penstock {

namespace {

constexpr int mostLines = 4;
constexpr int leastAir = 2; ///< pixels above and below the text of a row, together
constexpr qsizetype statementCharacters = 200;

} // namespace

/// Rows as high as usual, or as they are told to be.
class OutcomeRows final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    int height = 0; ///< 0: as usual

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize usual = QStyledItemDelegate::sizeHint(option, index);
        return height > 0 ? QSize(usual.width(), height) : usual;
    }
};

OutcomeList::OutcomeList(QWidget *parent)
    : QListView(parent), m_model(new OutcomeModel(this)), m_rows(new OutcomeRows(this))
{
    setModel(m_model);
    setItemDelegate(m_rows);
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
    fitRows();
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

/// Whatever room there is now.
int OutcomeList::usualRow() const
{
    if (m_model->rowCount() < 1)
        return m_rowHeight;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int height = std::exchange(m_rows->height, 0);
    const int usual = m_rows->sizeHint(option, m_model->index(0)).height();
    m_rows->height = height;
    return std::max(usual, 1);
}

QSize OutcomeList::sizeHint() const
{
    return {QListView::sizeHint().width(), usualRow() * std::clamp(m_model->rowCount(), 1, mostLines)};
}

QSize OutcomeList::minimumSizeHint() const
{
    // One of them at least; it scrolls.
    const int least = std::max(usualRow(), fontMetrics().lineSpacing()) + 2 * frameWidth();
    return {QListView::minimumSizeHint().width(), std::min(least, sizeHint().height())};
}

/// Where it has to give way, the rows give the air around their texts first, so that none is left out for it; and no
/// half of a row is shown.
void OutcomeList::fitRows()
{
    const int usual = usualRow();
    const int rows = m_model->rowCount();
    const int wished = std::min(rows, mostLines);
    const int fitting = std::min(wished, height() / (fontMetrics().height() + leastAir));
    const bool isClose = height() < usual * wished && fitting > height() / usual;
    const int wanted = isClose ? height() / fitting : 0;
    const int row = isClose ? wanted : usual;
    if (std::exchange(m_rows->height, wanted) != wanted)
        scheduleDelayedItemsLayout();
    const bool isCut = height() > row && height() < row * rows;
    setViewportMargins(0, 0, 0, isCut ? height() % row : 0);
}

void OutcomeList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fitRows();
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
