// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/findbar.h"

#include "ui/common/format.h"
#include "ui/common/theme.h"
#include "ui/results/resulttableview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace penstock {

namespace {

constexpr int typingPause = 250; // ms
constexpr int fieldCharacters = 28;

} // namespace

FindBar::FindBar(ResultTableView &view, QWidget *parent)
    : QWidget(parent),
      m_view(view),
      m_finder(new CellFinder(this)),
      m_text(new QLineEdit(this)),
      m_state(new QLabel(this))
{
    m_text->setPlaceholderText(tr("Find in the cells"));
    m_text->setAccessibleName(tr("Find in the cells"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * fieldCharacters);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    const auto button = [this](const QString &icon, const QString &text, auto slot) {
        auto *made = new QToolButton(this);
        made->setIcon(themedIcon(icon));
        made->setText(text);
        made->setToolTip(text);
        made->setAccessibleName(text);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QToolButton::clicked, this, slot);
        return made;
    };
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing::small, spacing::hair, spacing::small, spacing::hair);
    layout->setSpacing(spacing::hair);
    layout->addWidget(m_text, 1);
    layout->addWidget(button(QStringLiteral("arrow-up"), tr("Find previous (Shift+F3)"), &FindBar::findPrevious));
    layout->addWidget(button(QStringLiteral("arrow-down"), tr("Find next (F3)"), &FindBar::findNext));
    layout->addSpacing(spacing::hair);
    layout->addWidget(m_state, 1);
    layout->addWidget(button(QStringLiteral("close"), tr("Close the search"), &FindBar::leave));

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &FindBar::startCount);
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_finder->cancel();
        m_count.clear();
        m_state->clear();
        m_typing.start();
    });
    connect(m_finder, &CellFinder::found, this, &FindBar::found);
    connect(m_finder, &CellFinder::counted, this, &FindBar::counted);
    connect(&view, &ResultTableView::findAsked, this, [this](bool isForward) {
        if (m_text->text().isEmpty() || isHidden())
            open();
        if (!m_text->text().isEmpty())
            find(isForward);
    });
    // What was counted is not so any more.
    connect(view.model(), &GridModel::replaced, this, [this] { m_text->clear(); });
    connect(view.model(), &GridModel::rearranged, this, [this] {
        m_finder->cancel();
        startCount();
    });
    hide();
}

void FindBar::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::leave()
{
    m_finder->cancel();
    m_typing.stop();
    hide();
    m_view.setFocus();
}

CellFinder::Wish FindBar::wish() const
{
    CellFinder::Wish wish{
        m_view.snapshot(), m_view.resultModel().rows(), {}, m_text->text(), m_view.resultModel().times()};
    const GridColumns &columns = m_view.columns();
    wish.columns.reserve(std::size_t(columns.count()));
    for (int place = 0; place < columns.count(); ++place)
        wish.columns.push_back(std::size_t(columns.id(place)));
    return wish;
}

void FindBar::startCount()
{
    m_typing.stop();
    if (isHidden() || m_text->text().isEmpty())
        return;
    m_state->setText(tr("counting…"));
    m_finder->count(wish());
}

void FindBar::find(bool isForward)
{
    if (m_text->text().isEmpty())
        return;
    if (m_typing.isActive())
        startCount();
    const GridCell from = m_view.current();
    // Before the first cell, or behind the last.
    m_finder->find(wish(), {std::size_t(std::max(from.row, qint64(0))), std::size_t(std::max(from.column, 0))},
                   isForward);
}

void FindBar::found(const std::optional<CellFinder::Place> &place, bool isRound)
{
    if (place)
        m_view.setCurrent({qint64(place->row), int(place->column)});
    const QString where = !place ? tr("not found") : isRound ? tr("from the other end") : QString();
    QStringList parts{m_count, where};
    parts.removeAll(QString());
    m_state->setText(parts.join(QStringLiteral(" · ")));
}

void FindBar::counted(quint64 cells)
{
    m_count = cells == 1 ? tr("1 cell") : tr("%1 cells").arg(formatCount(cells));
    m_state->setText(m_count);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    if (event->matches(QKeySequence::FindPrevious))
        return find(false);
    if (event->matches(QKeySequence::FindNext))
        return find(true);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return find(!event->modifiers().testFlag(Qt::ShiftModifier));
    QWidget::keyPressEvent(event);
}

} // namespace penstock
