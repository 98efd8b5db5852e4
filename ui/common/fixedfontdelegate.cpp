// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fixedfontdelegate.h"

#include "ui/common/fixedfont.h"

namespace penstock {

void FixedFontDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = fixedFont();
    option->fontMetrics = QFontMetrics(option->font);
}

} // namespace penstock
