// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/choicedelegate.h"

#include "ui/common/theme.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QTimer>

namespace penstock {

namespace {

bool isEditable(const QModelIndex &index)
{
    return index.flags().testFlag(Qt::ItemIsEditable);
}

} // namespace

ChoiceDelegate::ChoiceDelegate(int choicesRole, int iconsRole, QObject *parent)
    : QStyledItemDelegate(parent), m_choicesRole(choicesRole), m_iconsRole(iconsRole)
{
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isEditable(index)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const int side = option.fontMetrics.height() * 3 / 4;
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const int icon = shown.icon.isNull() ? 0 : shown.decorationSize.width() + spacing::small;
    const int room = shown.rect.width() - side - icon - 2 * spacing::small;
    shown.text = shown.fontMetrics.elidedText(shown.text, shown.textElideMode, room); // not into the arrow
    const QStyle *const style = shown.widget ? shown.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);
    QRect place(0, 0, side, side);
    place.moveCenter(option.rect.center());
    if (option.direction == Qt::RightToLeft)
        place.moveLeft(option.rect.left() + spacing::hair);
    else
        place.moveRight(option.rect.right() - spacing::hair);
    themedIcon(QStringLiteral("chevron-down"), ThemeRole::Muted).paint(painter, place);
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(option.fontMetrics.height() + spacing::small, 0);
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    const QStringList choices = index.data(m_choicesRole).toStringList();
    const QStringList icons = index.data(m_iconsRole).toStringList();
    for (qsizetype i = 0; i < choices.size(); ++i)
        combo->addItem(icons.isEmpty() ? QIcon() : themedIcon(icons.value(i)), choices.at(i));
    combo->setAccessibleDescription(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto *delegate = const_cast<ChoiceDelegate *>(this);
        Q_EMIT delegate->commitData(combo);
        Q_EMIT delegate->closeEditor(combo);
    });
    QTimer::singleShot(0, combo, &QComboBox::showPopup);
    return combo;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<QComboBox *>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt());
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QComboBox *>(editor)->currentIndex(), Qt::EditRole);
}

} // namespace penstock
