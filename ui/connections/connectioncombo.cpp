// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectioncombo.h"

#include "ui/common/namedetaildelegate.h"
#include "ui/connections/profilemodel.h"

#include <QAbstractItemView>
#include <QScrollBar>
#include <QStylePainter>

namespace penstock {

ConnectionCombo::ConnectionCombo(ProfileModel &model, QWidget *parent) : QComboBox(parent)
{
    setModel(&model);
    setItemDelegate(new NameDetailDelegate(ProfileModel::GroupRole, this, Qt::ElideMiddle));
}

void ConnectionCombo::showPopup()
{
    const int wanted = view()->sizeHintForColumn(0) + view()->verticalScrollBar()->sizeHint().width();
    view()->setMinimumWidth(qBound(width(), wanted, qMax(width(), window()->width() / 2)));
    QComboBox::showPopup();
}

void ConnectionCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    if (!option.currentIcon.isNull())
        field.setLeft(field.left() + iconSize().width() + style()->pixelMetric(QStyle::PM_FocusFrameHMargin) * 2);
    if (currentIndex() < 0) {
        option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
        option.currentText = placeholderText();
    }
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideMiddle, field.width());
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace penstock
