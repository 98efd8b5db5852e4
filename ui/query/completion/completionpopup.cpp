// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/completion/completionpopup.h"

#include "ui/common/characterwidth.h"
#include "ui/common/namedetaildelegate.h"
#include "ui/common/theme.h"
#include "ui/query/completion/completionmodel.h"

#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace penstock {

namespace {

constexpr int mostRows = 10;
constexpr qsizetype leastCharacters = 30;
constexpr qsizetype mostCharacters = 80;

} // namespace

CompletionPopup::CompletionPopup(CompletionModel &model, QWidget *parent) : QListView(parent), m_model(model)
{
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::StyledPanel);
    setModel(&model);
    setItemDelegate(new NameDetailDelegate(CompletionModel::DetailRole, this));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setMouseTracking(true);
    setAccessibleName(tr("What can be written here"));
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.row() < m_model.choices())
            Q_EMIT picked(index.row());
    });
}

void CompletionPopup::showAt(const QRect &anchor)
{
    ensurePolished();
    const int rows = std::clamp(m_model.rowCount(), 1, mostRows);
    // By characters: to measure all rows at each key would cost more than to find them.
    const auto characters = std::clamp<qsizetype>(m_model.characters(), leastCharacters, mostCharacters);
    int wide = characterWidth(fontMetrics()) * int(characters) + iconSize().width() + spacing::huge;
    if (m_model.rowCount() > rows)
        wide += verticalScrollBar()->sizeHint().width();
    const QSize wanted(wide + 2 * frameWidth(), rows * sizeHintForRow(0) + 2 * frameWidth());
    const QRect room = parentWidget()->screen()->availableGeometry();
    QPoint place(anchor.left(), anchor.bottom() + 2);
    if (place.y() + wanted.height() > room.bottom() && anchor.top() - wanted.height() > room.top())
        place.setY(anchor.top() - wanted.height() - 2);
    place.setX(std::max(room.left(), std::min(place.x(), room.right() - wanted.width())));
    setGeometry(QRect(place, wanted));
    show();
}

void CompletionPopup::choose(int row)
{
    const QModelIndex index = m_model.index(row);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

int CompletionPopup::chosen() const
{
    return currentIndex().isValid() && currentIndex().row() < m_model.choices() ? currentIndex().row() : -1;
}

void CompletionPopup::step(int rows)
{
    if (m_model.choices() == 0)
        return;
    const bool isSingle = rows == 1 || rows == -1;
    const int last = m_model.choices() - 1;
    const int next = chosen() + rows;
    if (isSingle && (next < 0 || next > last)) // round
        choose(next < 0 ? last : 0);
    else
        choose(std::clamp(next, 0, last));
}

int CompletionPopup::page() const
{
    return std::max(1, viewport()->height() / std::max(1, sizeHintForRow(0)) - 1);
}

} // namespace penstock
